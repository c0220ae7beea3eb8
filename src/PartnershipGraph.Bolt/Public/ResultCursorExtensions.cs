namespace PartnershipGraph.Bolt;

/// <summary>Reads results whole.</summary>
public static class ResultCursorExtensions
{
    /// <summary>The only record of a result.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The record.</returns>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static Task<IRecord> SingleAsync(this IResultCursor result) => SingleAsync(result, record => record);

    /// <summary>What is made of the only record of a result.</summary>
    /// <typeparam name="T">What is made of it.</typeparam>
    /// <param name="result">The result.</param>
    /// <param name="operation">How.</param>
    /// <returns>What was made of it.</returns>
    /// <exception cref="InvalidOperationException">There is no record, or more than one.</exception>
    public static async Task<T> SingleAsync<T>(this IResultCursor result, Func<IRecord, T> operation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(operation);
        if (!await result.FetchAsync().ConfigureAwait(false))
        {
            throw new InvalidOperationException("The result is empty; exactly one record was expected.");
        }

        var record = result.Current;
        return await result.FetchAsync().ConfigureAwait(false)
            ? throw new InvalidOperationException("The result has more than one record; exactly one was expected.")
            : operation(record);
    }

    /// <summary>All records of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="initialCapacity">How many are expected; 0 if not known.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <returns>The records.</returns>
    public static async Task<List<IRecord>> ToListAsync(
        this IResultCursor result, int initialCapacity = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        var records = new List<IRecord>(Math.Max(0, initialCapacity));
        while (await result.FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            records.Add(result.Current);
        }

        return records;
    }

    /// <summary>All records of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Stops between two records.</param>
    /// <returns>The records.</returns>
    public static Task<List<IRecord>> ToListAsync(this IResultCursor result, CancellationToken cancellationToken) =>
        ToListAsync(result, 0, cancellationToken);

    /// <summary>What is made of each record of a result.</summary>
    /// <typeparam name="T">What is made of a record.</typeparam>
    /// <param name="result">The result.</param>
    /// <param name="operation">How.</param>
    /// <param name="initialCapacity">How many records are expected; 0 if not known.</param>
    /// <returns>What was made of them, in order.</returns>
    public static async Task<List<T>> ToListAsync<T>(this IResultCursor result, Func<IRecord, T> operation, int initialCapacity = 0)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(operation);
        var values = new List<T>(Math.Max(0, initialCapacity));
        while (await result.FetchAsync().ConfigureAwait(false))
        {
            values.Add(operation(result.Current));
        }

        return values;
    }

    /// <summary>Does something with each record of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="operation">What to do.</param>
    /// <returns>The summary of the result.</returns>
    public static async Task<IResultSummary> ForEachAsync(this IResultCursor result, Action<IRecord> operation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(operation);
        while (await result.FetchAsync().ConfigureAwait(false))
        {
            operation(result.Current);
        }

        return await result.ConsumeAsync().ConfigureAwait(false);
    }
}
