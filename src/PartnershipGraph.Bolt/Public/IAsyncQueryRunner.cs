namespace PartnershipGraph.Bolt;

/// <summary>What runs statements: a session, each in a transaction of its own, or a transaction.</summary>
public interface IAsyncQueryRunner : IAsyncDisposable, IDisposable
{
    /// <summary>Sends a statement without parameters.</summary>
    /// <param name="query">The statement.</param>
    /// <returns>A cursor before the first record. A failure of the statement surfaces at the first use of the cursor.</returns>
    Task<IResultCursor> RunAsync(string query);

    /// <summary>Sends a statement whose parameters are the public properties of an object.</summary>
    /// <param name="query">The statement.</param>
    /// <param name="parameters">An object with a property a parameter, or a dictionary.</param>
    /// <returns>A cursor before the first record.</returns>
    Task<IResultCursor> RunAsync(string query, object? parameters);

    /// <summary>Sends a statement with parameters.</summary>
    /// <param name="query">The statement.</param>
    /// <param name="parameters">The parameters by name.</param>
    /// <returns>A cursor before the first record.</returns>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?>? parameters);

    /// <summary>Sends a statement with its parameters.</summary>
    /// <param name="query">The statement and its parameters.</param>
    /// <returns>A cursor before the first record.</returns>
    Task<IResultCursor> RunAsync(Query query);
}
