using PartnershipGraph.Bolt.Results;

namespace PartnershipGraph.Bolt.Summaries;

/// <summary>The summary of a result from what the server said at its start and at its end. Nothing in it is taken for granted.</summary>
internal static class SummaryReader
{
    public static ResultSummary Read(ResultStream stream) =>
        Read(stream.Query, stream.RunMetadata, stream.EndMetadata, ServerInfo.Of(stream.Connection));

    public static ResultSummary Read(
        Query query, IReadOnlyDictionary<string, object?> start, IReadOnlyDictionary<string, object?> end, IServerInfo server)
    {
        // A plan with figures is a plan as well.
        var profile = PlanReader.ReadProfile(end.GetValueOrDefault("profile"));
        return new ResultSummary(
            query,
            new Counters(end.GetValueOrDefault("stats") as IReadOnlyDictionary<string, object?>),
            TypeOf(end.GetValueOrDefault("type") as string),
            server,
            new DatabaseInfo(end.GetValueOrDefault("db") as string))
        {
            Plan = profile ?? PlanReader.ReadPlan(end.GetValueOrDefault("plan")),
            Profile = profile,
            Notifications = NotificationReader.Read(end),
            ResultAvailableAfter = Milliseconds(start.GetValueOrDefault("t_first")),
            ResultConsumedAfter = Milliseconds(end.GetValueOrDefault("t_last")),
        };
    }

    private static QueryType TypeOf(string? type) => type switch
    {
        "r" => QueryType.ReadOnly,
        "rw" => QueryType.ReadWrite,
        "w" => QueryType.WriteOnly,
        "s" => QueryType.SchemaWrite,
        _ => QueryType.Unknown,
    };

    private static TimeSpan Milliseconds(object? value) =>
        TimeSpan.FromMilliseconds(value is long known and >= 0 and < int.MaxValue ? (double)known : -1d);
}
