using System.Globalization;
using System.Text.Json;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.Storage.Neo4j.Queries.Catalog;
using PartnershipGraph.Storage.Neo4j.Queries.Parameters;

namespace PartnershipGraph.IntegrationTests.Queries;

/// <summary>Runs saved queries by the driver, without the program around them.</summary>
internal static class SavedQueries
{
    // A day after everything in the bundled data, the same on every day that the tests run.
    private static readonly DateOnly today = new(2026, 11, 25);

    /// <summary>The rows of a query, by default for its own example.</summary>
    /// <param name="database">Where.</param>
    /// <param name="query">Which.</param>
    /// <param name="given">Values in the place of the example's, each as <c>name=value</c>.</param>
    public static async Task<IReadOnlyList<IRecord>> RunAsync(TestDatabase database, SavedQuery query, params string[] given)
    {
        IReadOnlyList<GivenParameter> values = given.Length == 0 ? query.Example : [.. given.Select(GivenParameter.Parse)];
        var parameters = new ParameterValues(today, id => id).Read([.. query.Parameters.Select(p => p.Name)], query.Parameters, values);
        await using var session = database.Session(AccessMode.Read);
        var cursor = await session.RunAsync(query.Text, parameters.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal));
        return await cursor.ToListAsync();
    }

    /// <summary>A row as text, whatever is in it; a path by the ids of its nodes and the keys of its ties.</summary>
    public static string Text(IRecord row) => JsonSerializer.Serialize(row.Keys.Select(k => Text(row[k])));

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => text,
        IPath path => $"{string.Join('-', path.Nodes.Select(n => Text(n["id"])))} by {string.Join(',', path.Relationships.Select(r => Text(r["key"])))}",
        System.Collections.IEnumerable list => $"[{string.Join("; ", list.Cast<object?>().Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
