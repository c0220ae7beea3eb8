namespace PartnershipGraph.Bolt.Sessions;

/// <content>Transactions: those that the caller ends, and units of work.</content>
internal sealed partial class Session
{
    public Task<IAsyncTransaction> BeginTransactionAsync() => BeginTransactionAsync(null);

    public async Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder>? action)
    {
        var begun = await OpenAsync(SessionConfig.DefaultAccessMode, TransactionConfigBuilder.From(action)).ConfigureAwait(false);
        await begun.EnsureBegunAsync().ConfigureAwait(false);
        return begun;
    }

    public Task<TResult> ExecuteReadAsync<TResult>(
        Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, work, action);

    public Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, WithoutResult(work), action);

    public Task<TResult> ExecuteWriteAsync<TResult>(
        Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, work, action);

    public Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, WithoutResult(work), action);

    private static Func<IAsyncQueryRunner, Task<bool>> WithoutResult(Func<IAsyncQueryRunner, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return async runner =>
        {
            await work(runner).ConfigureAwait(false);
            return true;
        };
    }

    private async Task<T> ExecuteAsync<T>(AccessMode mode, Func<IAsyncQueryRunner, Task<T>> work, Action<TransactionConfigBuilder>? action)
    {
        ArgumentNullException.ThrowIfNull(work);
        var config = TransactionConfigBuilder.From(action);
        await PrepareAsync().ConfigureAwait(false);
        try
        {
            return await retries.RunAsync(() => AttemptAsync(mode, config, work), closing.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled) when (isClosed && cancelled.CancellationToken == closing.Token)
        {
            throw ClosedMeanwhile(cancelled);
        }
    }

    private async Task<T> AttemptAsync<T>(AccessMode mode, TransactionConfig config, Func<IAsyncQueryRunner, Task<T>> work)
    {
        var attempt = await OpenAsync(mode, config).ConfigureAwait(false);
        T result;
        try
        {
            // Work that writes may do things outside the database too: it is entered only once the transaction stands.
            if (mode == AccessMode.Write)
            {
                await attempt.EnsureBegunAsync().ConfigureAwait(false);
            }

            result = await work(attempt).ConfigureAwait(false);

            // Work that swallowed a failure has not succeeded: nothing of it can be committed.
            attempt.ThrowIfFailed();
            await attempt.CommitAsync().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            await attempt.GiveUpAsync().ConfigureAwait(false);

            // A statement after the one that failed tells only that the transaction is over; the failure itself is what counts.
            if (failure is TransactionTerminatedException && attempt.Failure is { } first)
            {
                throw first;
            }

            throw;
        }

        return result;
    }

    /// <summary>A transaction whose BEGIN is written but not sent: it leaves with its first statement.</summary>
    private async Task<Transaction> OpenAsync(AccessMode mode, TransactionConfig config)
    {
        await PrepareAsync().ConfigureAwait(false);
        var (lent, target) = await AcquireAsync(mode).ConfigureAwait(false);
        var opened = transaction = new Transaction(lent, target, config, fetchSize, Remember);
        await opened.BeginAsync().ConfigureAwait(false);
        if (isClosed)
        {
            // Whoever closed the session in this moment has not seen it.
            await opened.DisposeAsync().ConfigureAwait(false);
            ThrowIfClosed();
        }

        return opened;
    }
}
