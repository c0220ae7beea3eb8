using PartnershipGraph.Benchmarks.Comparison;
using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Tasks;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Tests.Comparison;

/// <summary>Outcomes as a contest would leave them.</summary>
internal static class Outcomes
{
    public static Outcome Of(string graph, string task, params Measured[] sides) => new(graph, Plan.Known[task], sides);

    public static Measured Took(string library, int threads, double seconds, double megabytes = 100, Digest? digest = null) => new(
        new Side(library, threads),
        [seconds],
        new WorkerLine { Digest = digest ?? Digest.Of([1, 2, 3]), PeakMegabytes = megabytes, AllRunsMegabytes = 2 * megabytes },
        Failure: null);

    public static Measured Failed(string library, int threads, string why) => new(new Side(library, threads), [], Last: null, why);
}
