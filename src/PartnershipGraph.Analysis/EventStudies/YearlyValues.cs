using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>An indicator of a sponsor year by year, on the scale on which it is compared.</summary>
internal sealed class YearlyValues
{
    private readonly Dictionary<string, Dictionary<int, double>> byPartner;
    private readonly ILookup<string, SubstanceFact> rows;

    /// <param name="told">The measurements that may be told.</param>
    /// <param name="sponsor">Id of the sponsor.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="scale">On what scale.</param>
    public YearlyValues(IEnumerable<SubstanceFact> told, string sponsor, string indicator, IndicatorScale scale)
    {
        var known = told.Where(f => f.Source == sponsor && f.Indicator == indicator).ToList();
        rows = known.GroupBy(f => f.Target, StringComparer.Ordinal)
            .SelectMany(g => SurestRows.YearByYear(g))
            .ToLookup(f => f.Target, StringComparer.Ordinal);
        Years = [.. known.Select(f => f.Year).Distinct().Order()];
        IsVisited = Dimensions.AreVisits(indicator);
        byPartner = rows.ToDictionary(
            g => g.Key,
            g => g.Where(f => scale == IndicatorScale.Plain || f.Value > 0)
                .ToDictionary(f => f.Year, f => scale == IndicatorScale.Plain ? f.Value : Math.Log(f.Value)),
            StringComparer.Ordinal);
    }

    /// <summary>The years in which the sponsor has any row, the earliest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Whether a partner without a row of a year counts 0: a list of visits names who was visited.</summary>
    private bool IsVisited { get; }

    /// <summary>The value of a year; null where it is not on record.</summary>
    public double? Of(string partner, int year)
    {
        if (byPartner.TryGetValue(partner, out var values) && values.TryGetValue(year, out var value))
        {
            return value;
        }

        return IsVisited && Years.Contains(year) ? 0 : null;
    }

    /// <summary>The rows of a partner in some years.</summary>
    public IEnumerable<SubstanceFact> RowsOf(string partner, IReadOnlyList<int> years) => rows[partner].Where(f => years.Contains(f.Year));
}
