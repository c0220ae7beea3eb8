using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Comparison.Reach;

/// <summary>The figures that the kernel is to reach beside its peers.</summary>
internal static class Musts
{
    private const string small = "dip200";
    private const string medium = "sf20k";
    private const string large = "sf200k";
    private const string planted = "pp200k";
    private static readonly Side igraph = new(Side.Igraph, 1);

    public static IReadOnlyList<Must> All { get; } =
    [
        Faster(small, "both_betw_w_real", igraph, 1, 2.7),
        Faster(small, "both_betw_w_real", new Side(Side.GraphTool, 1), 1, 2.2),
        Faster(small, "betw_u", igraph, 1, 3),
        Faster(small, "closeness_u", igraph, 1, 10),
        Faster(small, "harmonic_u", igraph, 1, 10),
        Faster(small, "closeness_w_real", igraph, 1, 3),
        Faster(small, "harmonic_w_real", igraph, 1, 3),
        new(small, "dashboard, 1 thread", 0.025, MustUnit.Seconds, outcomes => Of(outcomes, "dashboard")?.Of(Side.Ours, 1)?.MedianSeconds),
        Faster(medium, "betw_w_real", igraph, 1, 5),
        Faster(medium, "betw_w_real", igraph, 2, 9),
        Faster(medium, "betw_u", igraph, 1, 3),
        Faster(medium, "betw_u", igraph, 2, 5.5),
        Faster(medium, "closeness_u", igraph, 1, 11),
        Faster(medium, "closeness_u", igraph, 2, 20),
        Faster(medium, "betw_w_real", new Side(Side.GraphTool, 1), 1, 2.3),
        Faster(medium, "betw_w_real", new Side(Side.GraphTool, 2), 2, 2.3),
        Faster(medium, "betw_u", new Side(Side.GraphTool, 1), 1, 4),
        Faster(medium, "betw_u", new Side(Side.GraphTool, 2), 2, 4),
        Scaling(medium, "betw_w_real"),
        Scaling(medium, "betw_u"),
        Faster(large, "constraint_w", igraph, 1, 10),
        Faster(large, "pagerank_w", igraph, 1, 3.5),
        Faster(large, "eigenvector_w", igraph, 1, 5),
        FasterThanEach(large, "kcore", 2.5),
        FasterThanEach(large, "components", 12),
        FasterThanEach(large, "bridges", 3),
        FasterThanEach(large, "clustering_u", 3),
        Faster(large, "leiden_2it", igraph, 1, 2.3),
        AsGood(large, "leiden_2it"),
        Faster(large, "louvain", igraph, 1, 10),
        Lean(large),
        LeanOnAndOn(large),
        Faster(planted, "leiden_2it", igraph, 1, 2.3),
        AsGood(planted, "leiden_2it"),
        Faster(planted, "louvain", igraph, 1, 10),
        Lean(planted),
    ];

    private static Must Faster(string graph, string task, Side peer, int threads, double bound) => new(
        graph, $"{task}, {Threads(threads)}, beside {Names.Of(peer)}", bound, MustUnit.Times,
        outcomes => Of(outcomes, task)?.Ratio(peer, new Side(Side.Ours, threads)));

    private static Must FasterThanEach(string graph, string task, double bound) => new(
        graph, $"{task}, 1 thread, beside the faster peer", bound, MustUnit.Times,
        outcomes => new[] { Side.Igraph, Side.GraphTool }.Min(peer => Of(outcomes, task)?.Ratio(new Side(peer, 1), new Side(Side.Ours, 1))));

    private static Must Scaling(string graph, string task) => new(
        graph, $"{task}, 2 threads beside 1", 1.8, MustUnit.Times,
        outcomes => Of(outcomes, task)?.Ratio(new Side(Side.Ours, 1), new Side(Side.Ours, 2)));

    private static Must AsGood(string graph, string task) => new(
        graph, $"{task}, modularity beside igraph's", 1 - Agreement.AllowedLoss, MustUnit.Times,
        outcomes => Of(outcomes, task)?.Of(Side.Ours, 1)?.Digest?.Modularity / Of(outcomes, task)?.Of(Side.Igraph, 1)?.Digest?.Modularity);

    /// <summary>
    /// Of all questions the one where our process holds the largest share of what igraph's holds, when it answers once; one that
    /// answers on and on holds what the collector has not yet come to as well.
    /// </summary>
    private static Must Lean(string graph) => new(
        graph, "memory of the process beside igraph's, worst question", 0.5, MustUnit.Share,
        outcomes => outcomes.Max(o => o.Of(Side.Ours, 1)?.Last?.PeakMegabytes / o.Of(Side.Igraph, 1)?.Last?.PeakMegabytes));

    private static Must LeanOnAndOn(string graph) => new(
        graph, "the same over all runs", 0.5, MustUnit.Share,
        outcomes => outcomes.Max(o => o.Of(Side.Ours, 1)?.Last?.AllRunsMegabytes / o.Of(Side.Igraph, 1)?.Last?.AllRunsMegabytes));

    private static Outcome? Of(IEnumerable<Outcome> outcomes, string task) =>
        outcomes.FirstOrDefault(o => string.Equals(o.Task.Name, task, StringComparison.Ordinal));

    private static string Threads(int threads) => threads == 1 ? "1 thread" : FormattableString.Invariant($"{threads} threads");
}
