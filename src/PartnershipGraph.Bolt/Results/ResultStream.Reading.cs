using PartnershipGraph.Bolt.Messages;

namespace PartnershipGraph.Bolt.Results;

/// <content>What the reader of the result does.</content>
internal sealed partial class ResultStream
{
    private const int indexedColumns = 5;

    /// <summary>The next record, if it is here and nothing else is to be done now.</summary>
    public bool TryTake(out Record? record)
    {
        var ready = records.Ready;
        if (ready == 0 || ready == demandAt)
        {
            record = null;
            return false;
        }

        record = Take();
        return true;
    }

    /// <summary>The next record, or null at the end.</summary>
    public async ValueTask<Record?> TakeAsync()
    {
        Record? record;
        if (IsEnded)
        {
            // The connection may serve somebody else by now: what is here is all there is.
            await FinishAsync().ConfigureAwait(false);
            return TakeReceived() ?? (failure is null ? null : throw failure);
        }

        await connection.EnterAsync().ConfigureAwait(false);
        try
        {
            record = await TakeInTurnAsync().ConfigureAwait(false);
        }
        finally
        {
            connection.Leave();
        }

        if (IsEnded)
        {
            await FinishAsync().ConfigureAwait(false);
        }

        return record is null && failure is not null ? throw failure : record;
    }

    /// <summary>Waits until the server said which columns there are, or why there are none.</summary>
    public async ValueTask<string[]> ReadColumnsAsync()
    {
        if (!run.IsComplete)
        {
            await InTurnAsync(ReadHeadAsync).ConfigureAwait(false);
        }

        return run.Failure is null ? Columns().Names : throw Told(run.Failure);
    }

    /// <summary>Discards what was not read, here and at the server.</summary>
    public async ValueTask DiscardAsync()
    {
        records.Clear();
        await InTurnAsync(DiscardRestAsync).ConfigureAwait(false);
    }

    private async Task ReadHeadAsync()
    {
        await connection.FlushAsync().ConfigureAwait(false);
        await connection.ReadAsync(run).ConfigureAwait(false);
        if (run.Failure is not null)
        {
            // The demand for records that left with it is ignored: its answer is taken in too.
            await connection.ReadAllAsync().ConfigureAwait(false);
        }
    }

    private async Task DiscardRestAsync()
    {
        isDiscarding = true;
        while (!IsEnded)
        {
            if (hasMore)
            {
                ThrowIfClosed();
                Demand(MessageTag.Discard, -1);
            }

            await connection.FlushAsync().ConfigureAwait(false);
            await connection.ReadSomeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask InTurnAsync(Func<Task> work)
    {
        if (IsEnded)
        {
            await FinishAsync().ConfigureAwait(false);
            return;
        }

        await connection.EnterAsync().ConfigureAwait(false);
        try
        {
            if (!IsEnded)
            {
                await work().ConfigureAwait(false);
            }
        }
        catch (Exception lost) when (connection.IsBroken)
        {
            OnFailed(lost, isIgnored: false);
        }
        finally
        {
            connection.Leave();
        }

        if (IsEnded)
        {
            await FinishAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<Record?> TakeInTurnAsync()
    {
        try
        {
            while (true)
            {
                if (records.Ready == 0 && records.HasReceived)
                {
                    records.Turn();
                }

                await DemandInTimeAsync().ConfigureAwait(false);
                if (records.Ready > 0 || IsEnded)
                {
                    return TakeReceived();
                }

                await connection.ReadSomeAsync().ConfigureAwait(false);
            }
        }
        catch (Exception lost) when (connection.IsBroken)
        {
            OnFailed(lost, isIgnored: false);
            return null;
        }
    }

    /// <summary>Asks for the next batch before this one is used up, so that the server goes on: at most two batches wait here.</summary>
    private async ValueTask DemandInTimeAsync()
    {
        demandAt = -1;
        if (isDemanded || !hasMore)
        {
            return;
        }

        var low = LowWater(fetchSize);
        if (records.Ready > low)
        {
            demandAt = (int)low;
            return;
        }

        ThrowIfClosed();
        Demand(MessageTag.Pull, fetchSize);
        await connection.FlushAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// How many records may still wait here when more are asked for. With batches of the usual size the server is asked as soon as it has
    /// sent one; with small ones, by which somebody means to hold it back, when most of the batch is used up.
    /// </summary>
    private static long LowWater(long fetchSize) => fetchSize >= 100 ? fetchSize : fetchSize * 7 / 10;

    private Record? TakeReceived()
    {
        if (records.Ready == 0 && records.HasReceived)
        {
            records.Turn();
        }

        return records.Ready > 0 ? Take() : null;
    }

    private Record Take()
    {
        var place = records.Take();
        var count = columns!.Names.Length;
        return count < indexedColumns ? new Record(place.Page, place.Start) : new IndexedRecord(place.Page, place.Start, count);
    }

    private void ThrowIfClosed()
    {
        if (owner.Closed is { } reason)
        {
            throw reason;
        }
    }

    private async ValueTask FinishAsync()
    {
        if (!isFinishedWithOwner)
        {
            isFinishedWithOwner = true;
            await owner.FinishAsync().ConfigureAwait(false);
        }
    }
}
