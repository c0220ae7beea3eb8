namespace PartnershipGraph.Bolt;

/// <summary>A step of a plan that was run and measured.</summary>
public interface IProfiledPlan : IPlan
{
    /// <summary>Accesses to the store.</summary>
    long DbHits { get; }

    /// <summary>Records given.</summary>
    long Records { get; }

    /// <summary>Pages found in the cache.</summary>
    long PageCacheHits { get; }

    /// <summary>Pages not found in the cache.</summary>
    long PageCacheMisses { get; }

    /// <summary>The share of pages found in the cache.</summary>
    double PageCacheHitRatio { get; }

    /// <summary>Nanoseconds.</summary>
    long Time { get; }

    /// <summary>Whether the figures about pages were measured.</summary>
    bool HasPageCacheStats { get; }

    /// <summary>The steps that feed it.</summary>
    new IList<IProfiledPlan> Children { get; }
}
