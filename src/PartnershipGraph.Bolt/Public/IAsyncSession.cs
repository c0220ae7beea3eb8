namespace PartnershipGraph.Bolt;

/// <summary>A line of work whose parts see each other's changes: every transaction waits for the bookmark of the one before.</summary>
/// <remarks>
/// A session is not for several tasks at once. Disposing of it ends what still runs in it, so that a caller who no longer waits
/// (<see cref="Task.WaitAsync(CancellationToken)"/>) gives its connection back.
/// </remarks>
public interface IAsyncSession : IAsyncQueryRunner
{
    /// <summary>The bookmarks that the next transaction waits for.</summary>
    Bookmarks LastBookmarks { get; }

    /// <summary>What the session was opened with.</summary>
    SessionConfig SessionConfig { get; }

    /// <summary>Opens a transaction that the caller ends.</summary>
    /// <returns>The open transaction.</returns>
    Task<IAsyncTransaction> BeginTransactionAsync();

    /// <summary>Opens a transaction that the caller ends.</summary>
    /// <param name="action">Sets its time limit and metadata.</param>
    /// <returns>The open transaction.</returns>
    Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder>? action);

    /// <summary>Runs a unit of work in a transaction for reading, and again when it failed for a reason that may pass.</summary>
    /// <typeparam name="TResult">What the work gives.</typeparam>
    /// <param name="work">The work; it may be entered several times.</param>
    /// <param name="action">Sets the time limit and metadata of its transactions.</param>
    /// <returns>What the work gave in the attempt that was committed.</returns>
    Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs a unit of work in a transaction for reading, and again when it failed for a reason that may pass.</summary>
    /// <param name="work">The work; it may be entered several times.</param>
    /// <param name="action">Sets the time limit and metadata of its transactions.</param>
    /// <returns>When an attempt was committed.</returns>
    Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs a unit of work in a transaction for writing, and again when it failed for a reason that may pass.</summary>
    /// <typeparam name="TResult">What the work gives.</typeparam>
    /// <param name="work">The work; it may be entered several times.</param>
    /// <param name="action">Sets the time limit and metadata of its transactions.</param>
    /// <returns>What the work gave in the attempt that was committed.</returns>
    Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Runs a unit of work in a transaction for writing, and again when it failed for a reason that may pass.</summary>
    /// <param name="work">The work; it may be entered several times.</param>
    /// <param name="action">Sets the time limit and metadata of its transactions.</param>
    /// <returns>When an attempt was committed.</returns>
    Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Ends the session: an open result is discarded, an open transaction rolled back.</summary>
    /// <returns>When the connection is given back.</returns>
    Task CloseAsync();

    /// <summary>Sends a statement in a transaction of its own, which is never tried again.</summary>
    /// <param name="query">The statement.</param>
    /// <param name="action">Sets the time limit and metadata of the transaction.</param>
    /// <returns>A cursor before the first record.</returns>
    Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Sends a statement in a transaction of its own, which is never tried again.</summary>
    /// <param name="query">The statement.</param>
    /// <param name="parameters">The parameters by name.</param>
    /// <param name="action">Sets the time limit and metadata of the transaction.</param>
    /// <returns>A cursor before the first record.</returns>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?>? parameters, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Sends a statement in a transaction of its own, which is never tried again.</summary>
    /// <param name="query">The statement and its parameters.</param>
    /// <param name="action">Sets the time limit and metadata of the transaction.</param>
    /// <returns>A cursor before the first record.</returns>
    Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null);
}
