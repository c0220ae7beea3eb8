using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Comparison;

/// <summary>What one side took for a question.</summary>
/// <param name="Side">Who.</param>
/// <param name="Seconds">The seconds of each timed run.</param>
/// <param name="Last">What it answered and the memory it took; null if it did not answer.</param>
/// <param name="Failure">Why there is no answer; null if there is.</param>
internal sealed record Measured(Side Side, IReadOnlyList<double> Seconds, WorkerLine? Last, string? Failure)
{
    /// <summary>Versions of a peer's libraries by name.</summary>
    public IReadOnlyDictionary<string, string> Versions { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What it answered; null if it did not.</summary>
    public Digest? Digest => Last?.Digest;

    /// <summary>The middle of the runs; null where there is no answer.</summary>
    public double? MedianSeconds => Failure is null && Seconds.Count > 0 ? Median.Of(Seconds) : null;
}
