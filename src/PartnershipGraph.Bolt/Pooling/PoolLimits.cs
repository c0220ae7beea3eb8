namespace PartnershipGraph.Bolt.Pooling;

/// <summary>How many connections a pool has, and how long they live.</summary>
internal sealed record PoolLimits(
    int Size, TimeSpan Acquisition, TimeSpan Lifetime, TimeSpan Idle, TimeSpan LivenessAfter, TimeSpan LivenessAnswer)
{
    /// <summary>A path that is dropped without a word is found out before work is put on it, even where nobody asked for a check.</summary>
    private static readonly TimeSpan livenessUnlessSet = TimeSpan.FromMinutes(1);

    public static PoolLimits From(Config config) => new(
        config.MaxConnectionPoolSize == Config.Infinite ? int.MaxValue : config.MaxConnectionPoolSize,
        config.ConnectionAcquisitionTimeout,
        config.MaxConnectionLifetime,
        config.ConnectionIdleTimeout,
        config.ConnectionLivenessThreshold ?? livenessUnlessSet,
        config.ConnectionTimeout);
}
