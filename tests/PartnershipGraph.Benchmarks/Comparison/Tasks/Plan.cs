using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Comparison.Tasks;

/// <summary>Which question is asked on which graph, and whom it is not asked of because it would take too long.</summary>
internal static class Plan
{
    private static readonly PlannedTask[] paths =
    [
        new("both_betw_w_real"), new("betw_w_real"), new("edge_betw_w_real"), new("betw_w_int"), new("betw_u"),
        new("closeness_u"), new("closeness_w_real"), new("harmonic_u"), new("harmonic_w_real"),
    ];

    private static readonly PlannedTask[] linear =
    [
        new("pagerank_w", Tolerance: 1e-6), new("eigenvector_w", AnswerKind.Direction, 1e-6), new("kcore"), new("components", AnswerKind.Groups),
        new("articulation", AnswerKind.Members), new("bridges", AnswerKind.Members), new("constraint_w"), new("clustering_u"),
        new("clustering_barrat"),
    ];

    private static readonly PlannedTask[] sampled =
    [
        new("betw_w_real_64src", AnswerKind.Estimate), new("betw_u_64src", AnswerKind.Estimate),
    ];

    private static readonly PlannedTask[] divisions = [new("louvain", AnswerKind.Quality), new("leiden_2it", AnswerKind.Quality)];

    /// <summary>Every question known, by name.</summary>
    public static IReadOnlyDictionary<string, PlannedTask> Known { get; } =
        new[] { paths, linear, sampled, divisions, [new PlannedTask("dashboard")] }.SelectMany(t => t)
            .ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>What is asked on a graph; in full with what takes minutes.</summary>
    public static IEnumerable<PlannedTask> On(string graph, bool full) => graph switch
    {
        "dip200" => [.. paths, Known["dashboard"], .. linear, .. divisions],
        "sf20k" => [.. full ? paths.Where(t => !t.Name.Contains("edge", StringComparison.Ordinal)) : [], .. sampled, .. linear, .. divisions],
        "sf200k" => [.. sampled, .. linear, .. divisions],
        _ => divisions,
    };

    /// <summary>Whether a library is asked at all: NetworkX on large graphs, and what is known to take minutes, only in full or never.</summary>
    public static bool Asks(string library, string graph, string task, bool full) => (library, graph, task) switch
    {
        (Side.NetworkX, "dip200", _) => true,
        (Side.NetworkX, "sf20k" or "pp20k", "pagerank_w" or "kcore" or "components" or "clustering_u" or "louvain") => full,
        (Side.NetworkX, _, _) => false,
        (Side.GraphTool, "sf200k", "eigenvector_w") => full,
        _ => true,
    };
}
