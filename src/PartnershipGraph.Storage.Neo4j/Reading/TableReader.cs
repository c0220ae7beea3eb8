using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Rows;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Reading;

/// <summary>Reads relationships of one type as rows, one at a time as they come.</summary>
internal sealed class TableReader(Neo4jConnection connection, LeftOut leftOut, CancellationToken cancellation)
{
    /// <summary>Reads a table.</summary>
    /// <param name="statement">What is sent; it returns start, end and row.</param>
    /// <param name="type">The type of relationship, for a warning.</param>
    /// <param name="read">Makes a row; null where that is not possible.</param>
    /// <param name="key">What no two rows may have in common; null: they may be alike.</param>
    public async Task<List<T>> ReadAsync<T>(string statement, string type, Func<string, string, RowValues, T?> read, Func<T, object>? key = null)
        where T : class
    {
        var (rows, missing) = await connection.ReadAsync(
            "read", statement,
            async tx =>
            {
                var list = new List<T>();
                var keys = new HashSet<object>();
                var without = 0;
                await tx.EachAsync(statement, null, r =>
                {
                    var row = r["start"] is string start && r["end"] is string end ? read(start, end, new RowValues(r["row"])) : null;
                    if (row is not null && (key is null || keys.Add(key(row))))
                    {
                        list.Add(row);
                    }
                    else
                    {
                        without++;
                    }
                });
                return (list, without);
            },
            cancellation);
        leftOut.Add(type, missing);
        return rows;
    }

    /// <summary>Reads rows of another shape.</summary>
    public Task<List<T>> ListAsync<T>(string statement, Func<IRecord, T> read) =>
        connection.ReadAsync("read", statement, tx => tx.ListAsync(statement, null, read), cancellation);
}
