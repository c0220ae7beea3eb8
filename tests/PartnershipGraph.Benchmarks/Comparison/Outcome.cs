using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Tasks;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Comparison;

/// <summary>A question on a graph, and what each side took for it.</summary>
internal sealed record Outcome(string Graph, PlannedTask Task, IReadOnlyList<Measured> Sides)
{
    /// <summary>A side's measurement; null where it was not asked or did not answer.</summary>
    public Measured? Of(string library, int threads) =>
        Sides.FirstOrDefault(m => m.Side == new Side(library, threads) && m.MedianSeconds is not null);

    /// <summary>How many times as long the one took as the other; null where one of them is missing.</summary>
    public double? Ratio(Side slower, Side faster) =>
        Of(slower.Library, slower.Threads)?.MedianSeconds / Of(faster.Library, faster.Threads)?.MedianSeconds;

    /// <summary>How each answer stands to ours on one thread, ours on several threads among them.</summary>
    public IEnumerable<(Side Side, Agreement Agreement)> Agreements()
    {
        if (Sides.FirstOrDefault(m => m.Digest is not null && string.Equals(m.Side.Library, Side.Ours, StringComparison.Ordinal)) is not { } ours)
            yield break;
        foreach (var other in Sides)
        {
            if (other == ours || other.Digest is not { } digest)
                continue;
            var isExact = string.Equals(other.Side.Library, Side.Ours, StringComparison.Ordinal) && Task.Kind != AnswerKind.Quality;
            yield return (other.Side, isExact
                ? Agreement.Between(ours.Digest!, digest, AnswerKind.Numbers, tolerance: 0)
                : Agreement.Between(ours.Digest!, digest, Task.Kind, Task.Tolerance));
        }
    }
}
