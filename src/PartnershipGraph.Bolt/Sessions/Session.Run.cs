using PartnershipGraph.Bolt.Statements;

namespace PartnershipGraph.Bolt.Sessions;

/// <content>Statements in transactions of their own.</content>
internal sealed partial class Session
{
    public Task<IResultCursor> RunAsync(string query) => RunAsync(new Query(query), null);

    public Task<IResultCursor> RunAsync(string query, object? parameters) =>
        RunAsync(new Query(query, ParameterObject.ToDictionary(parameters)), null);

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?>? parameters) =>
        RunAsync(new Query(query, parameters), null);

    public Task<IResultCursor> RunAsync(Query query) => RunAsync(query, null);

    public Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null) =>
        RunAsync(new Query(query), action);

    public Task<IResultCursor> RunAsync(
        string query, IDictionary<string, object?>? parameters, Action<TransactionConfigBuilder>? action = null) =>
        RunAsync(new Query(query, parameters), action);

    public async Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var config = TransactionConfigBuilder.From(action);
        await PrepareAsync().ConfigureAwait(false);
        var (lent, target) = await AcquireAsync(SessionConfig.DefaultAccessMode).ConfigureAwait(false);
        statement = new Statement(lent, query, fetchSize, Remember);
        return await statement.StartAsync(target.Extra(config)).ConfigureAwait(false);
    }
}
