using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Substance;

/// <summary>The latest measurement of each indicator between two actors up to the year of a day, however old it is.</summary>
public sealed class LatestFacts
{
    private readonly Dictionary<(string Source, string Target, string Indicator), SubstanceFact> latest;

    /// <summary>Indexes the measurements.</summary>
    /// <param name="facts">The rows of substance.csv.</param>
    /// <param name="options">The day, and the least confidence.</param>
    public LatestFacts(IEnumerable<SubstanceFact> facts, SnapshotOptions options) =>
        latest = facts
            .Where(f => f.Year <= options.AsOf.Year && f.Citation.Confidence >= options.MinConfidence)
            .GroupBy(f => (f.Source, f.Target, f.Indicator))
            .ToDictionary(g => g.Key, g => g.MaxBy(f => f.Year)!);

    /// <summary>The latest row source → target; null where there is none: not measured is not zero.</summary>
    public SubstanceFact? Of(string source, string target, string indicator) => latest.GetValueOrDefault((source, target, indicator));
}
