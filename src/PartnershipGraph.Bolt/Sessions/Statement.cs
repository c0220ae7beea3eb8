using PartnershipGraph.Bolt.Results;

namespace PartnershipGraph.Bolt.Sessions;

/// <summary>A statement in a transaction of its own. Its connection goes back as soon as the server has said its last word.</summary>
internal sealed class Statement : IResultOwner
{
    private readonly LentConnection lent;
    private readonly Action<IReadOnlyDictionary<string, object?>> remember;
    private readonly ResultStream stream;
    private readonly ResultCursor cursor;

    public Statement(LentConnection lent, Query query, long fetchSize, Action<IReadOnlyDictionary<string, object?>> remember)
    {
        this.lent = lent;
        this.remember = remember;
        stream = new ResultStream(lent.Connection, query, fetchSize, this);
        cursor = new ResultCursor(stream);
    }

    public Exception? Closed => null;

    public bool HasSeveralResults => false;

    public async Task<IResultCursor> StartAsync(IReadOnlyDictionary<string, object?> extra)
    {
        var connection = lent.Connection;
        try
        {
            await connection.EnterAsync().ConfigureAwait(false);
            try
            {
                stream.Start(extra);
                await connection.FlushAsync().ConfigureAwait(false);
            }
            finally
            {
                connection.Leave();
            }
        }
        catch
        {
            await lent.ReturnAsync().ConfigureAwait(false);
            throw;
        }

        return cursor;
    }

    /// <summary>Ends the result. Somebody who is reading it just now is not waited for: the connection is closed under him.</summary>
    public async ValueTask CloseAsync(string reason)
    {
        if (stream.IsEnded)
        {
            return;
        }

        if (lent.Connection.IsBusy)
        {
            lent.Connection.Abort(new ClientException(reason));
            await lent.ReturnAsync().ConfigureAwait(false);
            return;
        }

        await cursor.CloseAsync(reason).ConfigureAwait(false);
    }

    public void OnEnd(IReadOnlyDictionary<string, object?> metadata) => remember(metadata);

    public ValueTask FinishAsync() => lent.ReturnAsync();
}
