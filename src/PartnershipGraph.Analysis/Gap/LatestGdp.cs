using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Gap;

/// <summary>The latest gross domestic product of each actor, however old.</summary>
internal sealed class LatestGdp
{
    private readonly Dictionary<string, AttributeFact> latest;

    /// <param name="told">The rows that may be told.</param>
    public LatestGdp(IEnumerable<AttributeFact> told) => latest = told
        .Where(f => f.Indicator == "gdp")
        .GroupBy(f => f.Id, StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key,
            g => g.OrderByDescending(f => f.Year).ThenByDescending(f => f.Citation.Confidence).ThenBy(f => f.Citation, Citation.Order).ThenBy(f => f.Value).First(),
            StringComparer.Ordinal);

    /// <summary>The latest row; null where there is none, or one that has no logarithm.</summary>
    public AttributeFact? Of(string actor) => latest.GetValueOrDefault(actor) is { Value: > 0 } fact ? fact : null;
}
