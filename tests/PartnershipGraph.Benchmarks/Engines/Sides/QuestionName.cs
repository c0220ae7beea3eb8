namespace PartnershipGraph.Benchmarks.Engines.Sides;

/// <summary>What both sides are asked; the names of measures are those of <c>pgraph rank</c>.</summary>
internal static class QuestionName
{
    public const string Components = "components";

    public const string Leiden = "leiden";

    public const string SampledBetweenness = "betweenness_sampled";

    public static IReadOnlyList<string> All { get; } = ["degree", "strength", "pagerank", "eigenvector", Components, "core_number", Leiden, SampledBetweenness];
}
