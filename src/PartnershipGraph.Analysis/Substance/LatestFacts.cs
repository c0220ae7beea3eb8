using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Substance;

/// <summary>The latest measurement of each indicator between two actors, however old it is.</summary>
public sealed class LatestFacts
{
    private readonly Dictionary<(string Source, string Target, string Indicator), SubstanceFact> latest;

    /// <summary>Indexes the measurements that may be told.</summary>
    public LatestFacts(IEnumerable<SubstanceFact> told) =>
        latest = told.GroupBy(f => (f.Source, f.Target, f.Indicator)).ToDictionary(g => g.Key, g => g.MaxBy(f => f.Year)!);

    /// <summary>The latest row source → target; null where there is none: not measured is not zero.</summary>
    public SubstanceFact? Of(string source, string target, string indicator) => latest.GetValueOrDefault((source, target, indicator));
}
