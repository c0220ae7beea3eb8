namespace PartnershipGraph.Bolt.Summaries;

/// <inheritdoc cref="IProfiledPlan" />
internal sealed record ProfiledPlan(
    string OperatorType, IDictionary<string, object?> Arguments, IList<string> Identifiers, IList<IProfiledPlan> Children) : IProfiledPlan
{
    IList<IPlan> IPlan.Children => [.. Children];

    public required long DbHits { get; init; }

    public required long Records { get; init; }

    public required long PageCacheHits { get; init; }

    public required long PageCacheMisses { get; init; }

    public required double PageCacheHitRatio { get; init; }

    public required long Time { get; init; }

    public bool HasPageCacheStats => PageCacheHits > 0 || PageCacheMisses > 0 || PageCacheHitRatio > 0;
}
