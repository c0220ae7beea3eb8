namespace PartnershipGraph.Kernel.Running;

/// <summary>What a computation is run with: how it is stopped, whom it tells, its seed and its threads.</summary>
/// <remarks>No result depends on <see cref="MaxDegreeOfParallelism"/>; seeded ones depend on <see cref="Seed"/> alone.</remarks>
public sealed record RunContext
{
    /// <summary>Not cancellable, silent, seed 0, one thread.</summary>
    public static RunContext None { get; } = new();

    /// <summary>Polled at least once an iteration or a source vertex. Default: never cancelled.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Told the share done, 0 … 1, from any thread; null means nobody listens. Default: null.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>Where random choices start. Default: 0.</summary>
    public int Seed { get; init; }

    /// <summary>How many threads may work at once, at least 1. Default: 1.</summary>
    public int MaxDegreeOfParallelism { get; init; } = 1;

    /// <summary>Refuses less than one thread.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="MaxDegreeOfParallelism"/> is below 1.</exception>
    public void Validate() =>
        Require.That(MaxDegreeOfParallelism >= 1, nameof(MaxDegreeOfParallelism), MaxDegreeOfParallelism, "At least one thread.");

    /// <summary>Stops the computation if that was asked for.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public void ThrowIfCancelled() => CancellationToken.ThrowIfCancellationRequested();

    internal void Report(double share) => Progress?.Report(share);
}
