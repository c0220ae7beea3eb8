namespace PartnershipGraph.Bolt.Sessions;

/// <summary>Where sessions get connections from.</summary>
internal interface IConnectionProvider : IAsyncDisposable
{
    /// <summary>A connection to a server that fits.</summary>
    ValueTask<LentConnection> AcquireAsync(SessionTarget target, CancellationToken cancellation);
}
