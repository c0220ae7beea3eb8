namespace PartnershipGraph.Bolt;

/// <summary>What is known of a statement once its result was read or discarded.</summary>
public interface IResultSummary
{
    /// <summary>The statement.</summary>
    Query Query { get; }

    /// <summary>How much it changed.</summary>
    ICounters Counters { get; }

    /// <summary>What it does: read, write or change the schema.</summary>
    QueryType QueryType { get; }

    /// <summary>Whether there is a plan.</summary>
    bool HasPlan { get; }

    /// <summary>Whether there is a plan with figures.</summary>
    bool HasProfile { get; }

    /// <summary>The plan; null where none was asked for.</summary>
    IPlan? Plan { get; }

    /// <summary>The plan with figures; null where none was asked for.</summary>
    IProfiledPlan? Profile { get; }

    /// <summary>What the server remarks.</summary>
    IList<INotification> Notifications { get; }

    /// <summary>How long the server took until the first record could be had; -1 ms where it did not say.</summary>
    TimeSpan ResultAvailableAfter { get; }

    /// <summary>How long the server took until the last record was had; -1 ms where it did not say.</summary>
    TimeSpan ResultConsumedAfter { get; }

    /// <summary>The server that answered.</summary>
    IServerInfo Server { get; }

    /// <summary>The database it ran in.</summary>
    IDatabaseInfo Database { get; }
}
