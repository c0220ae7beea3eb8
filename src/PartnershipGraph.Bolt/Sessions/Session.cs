using PartnershipGraph.Bolt.Retries;

namespace PartnershipGraph.Bolt.Sessions;

/// <inheritdoc cref="IAsyncSession" />
internal sealed partial class Session : IAsyncSession
{
    private readonly IConnectionProvider provider;
    private readonly RetryLoop retries;
    private readonly long fetchSize;
    private readonly CancellationTokenSource closing = new();
    private Statement? statement;
    private Transaction? transaction;
    private bool isClosed;

    public Session(IConnectionProvider provider, RetryLoop retries, SessionConfig config, long defaultFetchSize)
    {
        this.provider = provider;
        this.retries = retries;
        SessionConfig = config;
        fetchSize = config.FetchSize ?? defaultFetchSize;
        LastBookmarks = config.Bookmarks is null ? Bookmarks.Empty : Bookmarks.From(config.Bookmarks.SelectMany(set => set?.Values ?? []));
        Database = config.Database;
    }

    public Bookmarks LastBookmarks { get; private set; }

    public SessionConfig SessionConfig { get; }

    /// <summary>The database; once a routing table told the name of the home database, that one for the whole session.</summary>
    private string? Database { get; set; }

    public async Task CloseAsync()
    {
        if (isClosed)
        {
            return;
        }

        isClosed = true;

        // Whoever waits for a connection, or for the next attempt, waits no longer.
        await closing.CancelAsync().ConfigureAwait(false);
        try
        {
            await DiscardStatementAsync("The session was closed.").ConfigureAwait(false);
        }
        finally
        {
            if (transaction is { IsOpen: true } open)
            {
                await open.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await CloseAsync().ConfigureAwait(false);
        }
        catch (Neo4jException)
        {
            // Disposing gives back; what went wrong was told by the work, or nobody asked for its outcome.
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>The next transaction waits for this one. A server that names no state does not undo the last it named.</summary>
    private void Remember(IReadOnlyDictionary<string, object?> metadata)
    {
        if (metadata.GetValueOrDefault("bookmark") is string { Length: > 0 } bookmark)
        {
            LastBookmarks = Bookmarks.From(bookmark);
        }
    }

    private async Task<(LentConnection Lent, SessionTarget Target)> AcquireAsync(AccessMode mode)
    {
        var target = new SessionTarget(mode, Database, SessionConfig.ImpersonatedUser, LastBookmarks.Values);
        LentConnection lent;
        try
        {
            lent = await provider.AcquireAsync(target, closing.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled) when (isClosed)
        {
            throw ClosedMeanwhile(cancelled);
        }

        if (isClosed)
        {
            await lent.ReturnAsync().ConfigureAwait(false);
            ThrowIfClosed();
        }

        Database = lent.Database;
        return (lent, target with { Database = lent.Database });
    }

    /// <summary>Before the next transaction: the last one must have ended, and a result that was left is discarded.</summary>
    private async Task PrepareAsync()
    {
        ThrowIfClosed();
        if (transaction is { IsOpen: true })
        {
            throw new TransactionNestingException(
                "The session has an open transaction: commit it or roll it back first, or open a second session.");
        }

        await DiscardStatementAsync("The session has gone on to another statement.").ConfigureAwait(false);
    }

    private async Task DiscardStatementAsync(string reason)
    {
        if (statement is { } left)
        {
            statement = null;
            await left.CloseAsync(reason).ConfigureAwait(false);
        }
    }

    private static ObjectDisposedException ClosedMeanwhile(OperationCanceledException cancelled) =>
        new("The session was closed while its work was waiting.", cancelled);

    private void ThrowIfClosed() => ObjectDisposedException.ThrowIf(isClosed, typeof(IAsyncSession));
}
