using PartnershipGraph.Bolt.Messages;

namespace PartnershipGraph.Bolt.Connections;

/// <content>What is asked of the server. Nothing is sent before the next flush.</content>
internal sealed partial class BoltConnection
{
    private int unsent;

    public Response Begin(IReadOnlyDictionary<string, object?> extra)
    {
        requests.Write(MessageTag.Begin, extra);
        HasOpenTransaction = true;
        return Await(new Response());
    }

    public Response Run(Query query, IReadOnlyDictionary<string, object?> extra)
    {
        requests.WriteRun(query.Text, query.Parameters, extra);
        return Await(new Response());
    }

    /// <summary>Asks for records, or for them to be discarded (-1: all that are left).</summary>
    public void Demand(byte tag, long count, long? resultId, Response response)
    {
        requests.WriteDemand(tag, count, resultId);
        Await(response);
    }

    public Response Commit() => Ask(MessageTag.Commit);

    public Response Rollback() => Ask(MessageTag.Rollback);

    public Response Route(
        IReadOnlyDictionary<string, object?> context, IReadOnlyList<string> bookmarks, IReadOnlyDictionary<string, object?> extra)
    {
        requests.WriteRoute(context, bookmarks, extra);
        return Await(new Response { IsPrompt = true });
    }

    /// <summary>Makes the server forget what was begun, whatever state it is in. A failure breaks the connection.</summary>
    public async Task ResetAsync()
    {
        await EnterAsync().ConfigureAwait(false);
        try
        {
            // What was not sent is not sent any more; the answers to it will not come.
            DropUnsent();
            requests.Write(MessageTag.Reset);
            var reset = Await(new Response { IsPrompt = true });
            await FlushAsync().ConfigureAwait(false);
            await ReadAsync(reset).ConfigureAwait(false);
            if (reset.Failure is not null)
            {
                throw Break(reset.Failure);
            }

            ServerFailure = null;
            HasOpenTransaction = false;
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Takes back a transaction of which nothing was sent yet.</summary>
    public bool TryForgetUnsent()
    {
        if (requests.Unsent.IsEmpty || awaited.Count > unsent)
        {
            return false;
        }

        DropUnsent();
        HasOpenTransaction = false;
        return true;
    }

    public async Task<bool> IsAliveAsync(CancellationToken cancellation)
    {
        await using var registration = cancellation.Register(
            () => Abort(new ServiceUnavailableException($"{Address} gave no sign of life."))).ConfigureAwait(false);
        try
        {
            await ResetAsync().ConfigureAwait(false);
            return true;
        }
        catch (Neo4jException)
        {
            cancellation.ThrowIfCancellationRequested();
            return false;
        }
    }

    private void DropUnsent()
    {
        if (requests.Unsent.IsEmpty)
        {
            return;
        }

        requests.Sent();
        for (var sent = awaited.Count - unsent; sent > 0; sent--)
        {
            awaited.Enqueue(awaited.Dequeue());
        }

        for (; unsent > 0; unsent--)
        {
            awaited.Dequeue().Fail(new ClientException("The request was given up before it was sent."));
        }
    }

    private Response Ask(byte tag)
    {
        requests.Write(tag);
        return Await(new Response());
    }

    private Response Await(Response response)
    {
        awaited.Enqueue(response);
        unsent++;
        return response;
    }
}
