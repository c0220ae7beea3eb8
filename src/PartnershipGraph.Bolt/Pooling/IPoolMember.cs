namespace PartnershipGraph.Bolt.Pooling;

/// <summary>What a pool lends: a connection, seen from the pool.</summary>
internal interface IPoolMember
{
    /// <summary>Whether it can be lent again.</summary>
    bool IsReusable { get; }

    /// <summary>Asks the server for a sign of life, within the time the token gives.</summary>
    Task<bool> IsAliveAsync(CancellationToken cancellation);

    /// <summary>Says good-bye and closes. Never throws.</summary>
    Task CloseAsync();

    /// <summary>Closes at once, whatever is under way; work that runs on it fails with the reason.</summary>
    void Abort(Exception reason);
}
