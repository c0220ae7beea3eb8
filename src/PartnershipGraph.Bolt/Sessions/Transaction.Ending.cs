using PartnershipGraph.Bolt.Messages;

namespace PartnershipGraph.Bolt.Sessions;

/// <content>How a transaction begins and ends.</content>
internal sealed partial class Transaction
{
    /// <summary>Writes BEGIN, to be sent with what follows.</summary>
    public async Task BeginAsync()
    {
        await lent.Connection.EnterAsync().ConfigureAwait(false);
        try
        {
            begin = lent.Connection.Begin(target.Extra(TransactionConfig));
        }
        catch
        {
            // Nothing of it was written: the connection is as good as it was, and is not this transaction's any more.
            ended = "not begun";
            throw;
        }
        finally
        {
            lent.Connection.Leave();
            if (!IsOpen)
            {
                await lent.ReturnAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Waits until the server has agreed to the transaction.</summary>
    public async Task EnsureBegunAsync()
    {
        try
        {
            await ExchangeAsync(begin).ConfigureAwait(false);
        }
        catch
        {
            await GiveUpAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task CommitAsync()
    {
        ThrowIfEnded("committed");
        try
        {
            // A result that was left may still fail, and then there is nothing to commit.
            await FinishResultsAsync().ConfigureAwait(false);
            await ExchangeAsync(begin).ConfigureAwait(false);
        }
        catch
        {
            await GiveUpAsync().ConfigureAwait(false);
            throw;
        }

        await SendCommitAsync().ConfigureAwait(false);
    }

    public async Task RollbackAsync()
    {
        ThrowIfEnded("rolled back");
        await RollBackAsync(isQuiet: false).ConfigureAwait(false);
    }

    /// <summary>Rolls back after a failure, which alone is told: nothing that goes wrong here hides it.</summary>
    public async Task GiveUpAsync()
    {
        if (IsOpen)
        {
            await RollBackAsync(isQuiet: true).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (IsOpen && lent.Connection.IsBusy)
        {
            // Somebody waits for an answer here: only a closed socket ends that at once.
            ended = "disposed of";
            lent.Connection.Abort(new ClientException("The transaction was disposed of while work was running in it."));
            await lent.ReturnAsync().ConfigureAwait(false);
            return;
        }

        await GiveUpAsync().ConfigureAwait(false);
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task SendCommitAsync()
    {
        var connection = lent.Connection;
        var isSent = false;
        try
        {
            await connection.EnterAsync().ConfigureAwait(false);
            Response commit;
            try
            {
                commit = connection.Commit();
                isSent = true;
                await connection.FlushAsync().ConfigureAwait(false);
                await connection.ReadAsync(commit).ConfigureAwait(false);
            }
            finally
            {
                connection.Leave();
            }

            ThrowIfFailed(commit);
            connection.HasOpenTransaction = false;
            remember(commit.Metadata);
        }
        catch (Exception lost) when (isSent && connection.IsBroken && target.Mode == AccessMode.Write)
        {
            throw new CommitOutcomeUnknownException(
                $"The connection to {connection.Address} was lost after COMMIT was sent: "
                + $"whether the changes were made is not known. {lost.Message}",
                lost);
        }
        finally
        {
            ended = "committed";
            await lent.ReturnAsync().ConfigureAwait(false);
        }
    }

    private async Task RollBackAsync(bool isQuiet)
    {
        try
        {
            // After a failure, or a lost connection, there is nothing left to roll back: RESET, or the server by itself, has done it.
            if (FirstFailure() is null && !lent.Connection.IsBroken)
            {
                await SendRollbackAsync().ConfigureAwait(false);
            }
        }
        catch (Neo4jException) when (isQuiet)
        {
            // The failure that led here is the one to tell.
        }
        finally
        {
            ended ??= "rolled back";
            await lent.ReturnAsync().ConfigureAwait(false);
        }
    }

    private async Task SendRollbackAsync()
    {
        var connection = lent.Connection;
        try
        {
            await FinishResultsAsync().ConfigureAwait(false);
        }
        catch (Neo4jException) when (FirstFailure() is not null)
        {
            // A result that was left has failed: the changes are as good as rolled back.
            return;
        }

        await connection.EnterAsync().ConfigureAwait(false);
        try
        {
            if (connection.TryForgetUnsent())
            {
                return;
            }

            var rollback = connection.Rollback();
            await connection.FlushAsync().ConfigureAwait(false);
            await connection.ReadAsync(rollback).ConfigureAwait(false);
            ThrowIfFailed(rollback);
            connection.HasOpenTransaction = false;
        }
        finally
        {
            connection.Leave();
        }
    }

    /// <summary>Discards what was not read of the results; afterwards they are no longer valid.</summary>
    private async Task FinishResultsAsync()
    {
        foreach (var (stream, cursor) in results)
        {
            await cursor.CloseAsync("The transaction of the result has ended: its records are gone.").ConfigureAwait(false);
            if (stream.Failure is { } failure)
            {
                if (failure is Neo4jException known)
                {
                    known.Remark ??= $"(In the statement `{stream.Query.Text}`.)";
                }

                throw failure;
            }
        }
    }

    private async Task ExchangeAsync(Response response)
    {
        if (!response.IsComplete)
        {
            await lent.Connection.EnterAsync().ConfigureAwait(false);
            try
            {
                await lent.Connection.FlushAsync().ConfigureAwait(false);
                await lent.Connection.ReadAsync(response).ConfigureAwait(false);
            }
            finally
            {
                lent.Connection.Leave();
            }
        }

        ThrowIfFailed(response);
    }

    private static void ThrowIfFailed(Response response)
    {
        if (response.Failure is { } failure)
        {
            throw failure;
        }
    }

    private void ThrowIfEnded(string verb)
    {
        if (ended is not null)
        {
            throw new TransactionClosedException($"The transaction was {ended} already and cannot be {verb}.");
        }

        if (FirstFailure() is { } failure && verb == "committed")
        {
            throw new TransactionTerminatedException(failure);
        }
    }
}
