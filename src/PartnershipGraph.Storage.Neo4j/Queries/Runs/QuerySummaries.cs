using System.Globalization;

namespace PartnershipGraph.Storage.Neo4j.Queries.Runs;

/// <summary>From the driver's summary to what a reader outside knows.</summary>
internal static class QuerySummaries
{
    public static QueryEnd End(IResultSummary summary, bool more) =>
        new(Notifications(summary), Changes(summary.Counters), summary.HasProfile ? Plan(summary.Profile!) : summary.HasPlan ? Plan(summary.Plan!) : null, more);

    public static QueryPlan Plan(IPlan plan)
    {
        // The server puts the database's name behind each operator.
        var name = plan.OperatorType.Split('@')[0];
        return new QueryPlan(
            name,
            plan.Arguments.TryGetValue("Details", out var details) ? Convert.ToString(details, CultureInfo.InvariantCulture) ?? "" : "",
            plan.Arguments.TryGetValue("EstimatedRows", out var rows) ? Convert.ToDouble(rows, CultureInfo.InvariantCulture) : null,
            Whole(plan, "Rows"),
            Whole(plan, "DbHits"),
            [.. plan.Children.Select(Plan)]);
    }

    private static long? Whole(IPlan plan, string name) =>
        plan.Arguments.TryGetValue(name, out var value) && value is not null ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;

    private static List<QueryNotification> Notifications(IResultSummary summary) =>
    [
        .. (summary.Notifications ?? []).DistinctBy(n => n.Code, StringComparer.Ordinal).Select(n => new QueryNotification(
            n.Code ?? "", n.RawSeverityLevel ?? "", n.Description ?? n.Title ?? "", n.Position is { Line: > 0 } p ? p.Line : null, n.Position is { Line: > 0 } q ? q.Column : null)),
    ];

    private static List<(string Name, int Count)> Changes(ICounters c) =>
    [
        .. new[]
        {
            ("nodes created", c.NodesCreated), ("nodes deleted", c.NodesDeleted), ("relationships created", c.RelationshipsCreated),
            ("relationships deleted", c.RelationshipsDeleted), ("properties set", c.PropertiesSet), ("labels added", c.LabelsAdded),
            ("labels removed", c.LabelsRemoved), ("indexes added", c.IndexesAdded), ("indexes removed", c.IndexesRemoved),
            ("constraints added", c.ConstraintsAdded), ("constraints removed", c.ConstraintsRemoved), ("system updates", c.SystemUpdates),
        }.Where(n => n.Item2 > 0),
    ];
}
