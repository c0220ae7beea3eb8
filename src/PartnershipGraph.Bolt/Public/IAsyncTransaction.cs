namespace PartnershipGraph.Bolt;

/// <summary>A transaction that its opener ends. Disposing of one that is still open rolls it back.</summary>
public interface IAsyncTransaction : IAsyncQueryRunner
{
    /// <summary>What it was opened with.</summary>
    TransactionConfig TransactionConfig { get; }

    /// <summary>Makes the changes lasting. Results that were not read to their end are discarded first.</summary>
    /// <returns>When the server has said so.</returns>
    /// <exception cref="CommitOutcomeUnknownException">The connection was lost before the server answered.</exception>
    Task CommitAsync();

    /// <summary>Takes the changes back.</summary>
    /// <returns>When the server has said so.</returns>
    Task RollbackAsync();
}
