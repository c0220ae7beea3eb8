using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Substance;

/// <summary>Measurements of one pair and indicator, so that no two are of one year.</summary>
internal static class SurestRows
{
    /// <summary>One row a year, the earliest first; of several of one year the surest, whatever the order of the file.</summary>
    public static List<SubstanceFact> YearByYear(IEnumerable<SubstanceFact> rows) =>
    [
        .. rows.GroupBy(f => f.Year)
            .OrderBy(g => g.Key)
            .Select(g => g.OrderByDescending(f => f.Citation.Confidence)
                .ThenBy(f => f.Citation, Citation.Order)
                .ThenBy(f => f.Value)
                .First()),
    ];
}
