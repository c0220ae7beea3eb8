namespace PartnershipGraph.Bolt.Connections;

/// <summary>Who must know of what happens on a connection: it may concern the others to the same server.</summary>
internal interface IConnectionWatcher
{
    /// <summary>Whether there may be another server that takes what this one refuses because it does not lead.</summary>
    bool HasOtherServers { get; }

    /// <summary>The connection was lost, or the server was silent for too long.</summary>
    void OnBroken(BoltConnection connection);

    /// <summary>The server answered with a failure.</summary>
    void OnFailure(BoltConnection connection, Neo4jException failure);
}
