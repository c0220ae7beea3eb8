namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>The procedures that mean what we mean, or what can be brought to it.</summary>
internal static class GdsProcedures
{
    /// <summary>Iterations go on until nothing moves by more than this, far below what two machines may differ by.</summary>
    private const double still = 1e-14;

    public static GdsProcedure Degree { get; } = new("gds.degree", "engine/degree");

    public static GdsProcedure Betweenness { get; } = new("gds.betweenness", "engine/betweenness") { Reads = TieNumber.Length };

    public static GdsProcedure Closeness { get; } = new("gds.closeness", "engine/closeness") { Foresees = false };

    public static GdsProcedure Harmonic { get; } = new("gds.closeness.harmonic", "engine/harmonic") { Foresees = false };

    public static GdsProcedure PageRank { get; } = new GdsProcedure("gds.pageRank", "engine/page_rank") { Reads = TieNumber.Weight }.With("dampingFactor", 0.85).With("maxIterations", 2_000L).With("tolerance", still);

    public static GdsProcedure CoreNumbers { get; } = new("gds.kcore", "engine/core_numbers");

    public static GdsProcedure Triangles { get; } = new("gds.triangleCount", "engine/triangles");

    public static GdsProcedure Clustering { get; } = new("gds.localClusteringCoefficient", "engine/clustering");

    public static GdsProcedure Components { get; } = new("gds.wcc", "engine/components");

    public static GdsProcedure Leiden { get; } = new GdsProcedure("gds.leiden", "engine/leiden") { Reads = TieNumber.Weight, Threads = 1 }.With("maxLevels", 100L).With("tolerance", 1e-9);

    public static GdsProcedure Louvain { get; } =
        new GdsProcedure("gds.louvain", "engine/louvain") { Reads = TieNumber.Weight, Threads = 1 }.With("maxLevels", 100L).With("maxIterations", 100L).With("tolerance", 1e-9);

    public static GdsProcedure LabelPropagation { get; } =
        new GdsProcedure("gds.labelPropagation", "engine/label_propagation") { Reads = TieNumber.Weight, Threads = 1 }.With("maxIterations", 1_000L);
}
