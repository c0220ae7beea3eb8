namespace PartnershipGraph.Bolt.Summaries;

/// <inheritdoc cref="IResultSummary" />
internal sealed record ResultSummary(
    Query Query, ICounters Counters, QueryType QueryType, IServerInfo Server, IDatabaseInfo Database) : IResultSummary
{
    public IPlan? Plan { get; init; }

    public IProfiledPlan? Profile { get; init; }

    public required IList<INotification> Notifications { get; init; }

    public required TimeSpan ResultAvailableAfter { get; init; }

    public required TimeSpan ResultConsumedAfter { get; init; }

    public bool HasPlan => Plan is not null;

    public bool HasProfile => Profile is not null;
}
