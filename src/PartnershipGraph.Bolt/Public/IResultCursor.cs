namespace PartnershipGraph.Bolt;

/// <summary>The records of a statement, in the order they come, each once. A batch of them is fetched at a time.</summary>
public interface IResultCursor : IAsyncEnumerable<IRecord>
{
    /// <summary>The record that the last fetch stopped at.</summary>
    /// <exception cref="InvalidOperationException">Nothing was fetched yet, or the last fetch found the end.</exception>
    IRecord Current { get; }

    /// <summary>Whether there may be records to come.</summary>
    bool IsOpen { get; }

    /// <summary>The names of the columns.</summary>
    /// <returns>The names, in order.</returns>
    Task<string[]> KeysAsync();

    /// <summary>Discards the records that were not read and tells what the statement did.</summary>
    /// <returns>The summary.</returns>
    Task<IResultSummary> ConsumeAsync();

    /// <summary>The next record, without moving to it.</summary>
    /// <returns>The record, or null at the end.</returns>
    Task<IRecord?> PeekAsync();

    /// <summary>Moves to the next record.</summary>
    /// <returns>Whether there is one.</returns>
    Task<bool> FetchAsync();
}
