namespace PartnershipGraph.Storage.Neo4j.Queries.Runs;

/// <summary>What is known once a statement has come to its end.</summary>
/// <param name="Notifications">Remarks of the server, each code once.</param>
/// <param name="Changes">What was written, by name of the counter; empty where nothing was.</param>
/// <param name="Plan">The plan, where the statement asked for it.</param>
/// <param name="More">Whether rows were left unread because the reader had enough.</param>
public sealed record QueryEnd(
    IReadOnlyList<QueryNotification> Notifications, IReadOnlyList<(string Name, int Count)> Changes, QueryPlan? Plan, bool More);
