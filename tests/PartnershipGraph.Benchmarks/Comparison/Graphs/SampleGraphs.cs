namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>The graphs of <c>peers.py</c> by their names there, and a small relative of each to warm up on.</summary>
internal static class SampleGraphs
{
    public static IReadOnlyList<string> Names { get; } = ["dip200", "sf20k", "pp20k", "sf200k", "pp200k"];

    public static SampleGraph Draw(string name) => name switch
    {
        "dip200" => SampleGraph.Weighted(200, DenseBlocs.Draw(200, 3_000, 8, 11)),
        "sf20k" => SampleGraph.Weighted(20_000, ScaleFree.Draw(20_000, 5, 21)),
        "pp20k" => SampleGraph.Weighted(20_000, PlantedGroups.Draw(20_000, 100_000, 100, 30, 31)),
        "sf200k" => SampleGraph.Weighted(200_000, ScaleFree.Draw(200_000, 5, 41)),
        "pp200k" => SampleGraph.Weighted(200_000, PlantedGroups.Draw(200_000, 1_000_000, 500, 30, 51)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, $"One of {string.Join(", ", Names)}."),
    };

    /// <summary>A graph of the same make, small enough to be gone through a hundred times in a moment.</summary>
    public static SampleGraph Relative(string name) => name switch
    {
        "dip200" => Draw("dip200"),
        "sf20k" or "sf200k" => SampleGraph.Weighted(2_000, ScaleFree.Draw(2_000, 5, 21)),
        "pp20k" or "pp200k" => SampleGraph.Weighted(2_000, PlantedGroups.Draw(2_000, 10_000, 10, 30, 31)),
        _ => Draw(name),
    };
}
