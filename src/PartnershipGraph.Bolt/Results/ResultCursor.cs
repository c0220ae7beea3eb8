using System.Globalization;
using PartnershipGraph.Bolt.Summaries;

namespace PartnershipGraph.Bolt.Results;

/// <summary>Walks over the records of a statement.</summary>
internal sealed class ResultCursor(ResultStream stream) : IResultCursor
{
    private Record? current;
    private Record? peeked;
    private bool isAtEnd;
    private Exception? closed;
    private ResultSummary? summary;

    public IRecord Current => current ?? throw new InvalidOperationException("There is no current record: fetch one first.");

    public bool IsOpen => closed is null && !isAtEnd;

    public async Task<string[]> KeysAsync() => [.. await stream.ReadColumnsAsync().ConfigureAwait(false)];

    public Task<bool> FetchAsync()
    {
        if (closed is null && peeked is null && stream.TryTake(out current))
        {
            return Task.FromResult(true);
        }

        return FetchLaterAsync();
    }

    public async Task<IRecord?> PeekAsync()
    {
        ThrowIfClosed();
        if (peeked is null && !isAtEnd && !stream.TryTake(out peeked))
        {
            peeked = await stream.TakeAsync().ConfigureAwait(false);
            isAtEnd = peeked is null;
        }

        return peeked;
    }

    public async Task<IResultSummary> ConsumeAsync()
    {
        if (summary is null)
        {
            await CloseAsync("The result was consumed: its records are gone.").ConfigureAwait(false);
            if (stream.Failure is not null)
            {
                throw stream.Failure;
            }

            summary = SummaryReader.Read(stream);
        }

        return summary;
    }

    public async IAsyncEnumerator<IRecord> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        while (await FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Current;
        }
    }

    /// <summary>Ends the result: what was not read is discarded, and reading on is refused with the reason.</summary>
    public async ValueTask CloseAsync(string reason)
    {
        closed ??= new ResultConsumedException(reason);
        peeked = current = null;
        await stream.DiscardAsync().ConfigureAwait(false);
    }

    private async Task<bool> FetchLaterAsync()
    {
        ThrowIfClosed();
        if (peeked is not null)
        {
            (current, peeked) = (peeked, null);
            return true;
        }

        if (!isAtEnd)
        {
            current = null;
            current = await stream.TakeAsync().ConfigureAwait(false);
            isAtEnd = current is null;
        }
        else
        {
            current = null;
        }

        return current is not null;
    }

    private void ThrowIfClosed()
    {
        if (closed is not null)
        {
            throw closed;
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Result of {stream.Query}");
}
