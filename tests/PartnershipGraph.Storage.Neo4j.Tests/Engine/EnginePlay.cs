using System.Globalization;
using PartnershipGraph.Bolt.Tests.Stub;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Engine;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Tests.Engine;

/// <summary>A server that gives each statement one answer, whenever it comes, and the engine's way to it.</summary>
internal sealed class EnginePlay : IAsyncDisposable
{
    private readonly Dictionary<string, string> answers = new(StringComparer.Ordinal);
    private StubServer? server;
    private Neo4jConnection? connection;

    private EngineStatements? statements;

    public List<string> Warnings { get; } = [];

    /// <summary>The way there; the server begins at the first use.</summary>
    public EngineStatements Statements => statements ??= Open();

    /// <summary>One row.</summary>
    public EnginePlay Answer(string statement, string fields, params string[] rows) => Script(
        statement,
        $"C: PULL\nS: SUCCESS {{fields: [{fields}]}}\n{string.Concat(rows.Select(r => $"S: RECORD [{r}]\n"))}S: SUCCESS {{type: 'r'}}");

    public EnginePlay Fail(string statement, string code, string message) =>
        Script(statement, $"S: FAILURE {{code: '{code}', message: '{message}'}}\nrecover");

    /// <summary>It never answers; the client has to leave.</summary>
    public EnginePlay Hang(string statement) => Script(statement, "C: PULL\nsignal hanging\ndrain");

    public EngineStatements Open()
    {
        var given = answers.Keys.Select((s, i) => (Key: NameOf(i), Text: (object?)StatementCatalog.Text(s))).ToDictionary(s => s.Key, s => s.Text, StringComparer.Ordinal);
        var branches = answers.Values.Select((a, i) => $"C: RUN ${NameOf(i)}\n{a}").Append("C: RESET\nS: SUCCESS {}");
        server = new StubServer(new StubOptions { Repeats = true, Given = given }, $"ready\nrepeat\n{string.Join("\nor\n", branches)}\nend");
        connection = Neo4jConnection.Open(StoreAddress.Parse("bolt://" + server.Address, _ => null), TimeProvider.System);
        return new EngineStatements(connection, "pgraph-1");
    }

    public Task Hanging => server!.Given("hanging");

    /// <summary>How often a statement was sent.</summary>
    public int Sent(string statement) => server!.Connections.SelectMany(c => c.Messages)
        .Count(m => m.Name == "RUN" && Equals(m.Fields[0], StatementCatalog.Text(statement)));

    public async ValueTask DisposeAsync()
    {
        if (connection is not null)
            await connection.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
    }

    private static string NameOf(int statement) => "s" + statement.ToString(CultureInfo.InvariantCulture);

    private EnginePlay Script(string statement, string lines)
    {
        answers[statement] = lines;
        return this;
    }
}
