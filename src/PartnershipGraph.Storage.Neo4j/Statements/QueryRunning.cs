namespace PartnershipGraph.Storage.Neo4j.Statements;

/// <summary>Sends statements of the catalog within a transaction.</summary>
internal static class QueryRunning
{
    private static readonly IDictionary<string, object?> none = new Dictionary<string, object?>();

    /// <summary>Sends a statement and hands each row over as it comes.</summary>
    public static async Task EachAsync(
        this IAsyncQueryRunner runner, string name, IDictionary<string, object?>? parameters, Action<IRecord> row)
    {
        var cursor = await runner.RunAsync(StatementCatalog.Text(name), parameters ?? none);
        while (await cursor.FetchAsync())
        {
            row(cursor.Current);
        }
    }

    /// <summary>Sends a statement and keeps what is made of each row.</summary>
    public static async Task<List<T>> ListAsync<T>(
        this IAsyncQueryRunner runner, string name, IDictionary<string, object?>? parameters, Func<IRecord, T> row)
    {
        var list = new List<T>();
        await runner.EachAsync(name, parameters, r => list.Add(row(r)));
        return list;
    }

    /// <summary>Sends a statement that answers with one row, or none.</summary>
    public static async Task<IRecord?> FirstAsync(this IAsyncQueryRunner runner, string name, IDictionary<string, object?>? parameters = null)
    {
        IRecord? first = null;
        await runner.EachAsync(name, parameters, r => first ??= r);
        return first;
    }
}
