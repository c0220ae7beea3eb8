using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Imports;
using PartnershipGraph.Storage.Neo4j.Reading;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>One question asked of Graph Data Science: the server is looked at, the network is made there, and goes when the question is answered.</summary>
internal sealed class GdsQuestion : IAsyncDisposable
{
    /// <summary>What graphs and work of ours are called in the server, before what tells them apart.</summary>
    private const string job = "pgraph";

    private static readonly Dictionary<string, object?> nothing = [];

    private readonly Neo4jConnection connection;
    private readonly EngineStatements statements;
    private readonly IAsyncDisposable mark;
    private readonly SnapshotOptions options;
    private readonly ServerNetwork network;
    private readonly StoredDataset dataset;
    private readonly LeftOut leftOut = new();

    private GdsQuestion(Neo4jConnection connection, EngineStatements statements, IAsyncDisposable mark, SnapshotOptions options, string version, StoredDataset dataset, Action<string> warn)
    {
        this.connection = connection;
        this.statements = statements;
        this.mark = mark;
        this.options = options;
        this.dataset = dataset;
        Version = version;
        network = new ServerNetwork(statements, options);
        Graph = new ServerGraph(statements, warn);
    }

    /// <summary>The version of Graph Data Science.</summary>
    public string Version { get; }

    /// <summary>The network in the server.</summary>
    public ServerGraph Graph { get; }

    /// <summary>Looks whether the server can answer.</summary>
    public static async Task<GdsQuestion> BeginAsync(Neo4jConnection connection, SnapshotOptions options, Action<string> warn, CancellationToken cancellationToken)
    {
        var asking = new EngineStatements(connection, job);
        var (version, token) = await asking.OneAsync(
            "engine/version", nothing, r => (r["version"].As<string>(), r["token"].As<string>()), cancellationToken);
        var held = await WholeDataset.RequireAsync(connection, cancellationToken);
        await AbandonedGraphs.RemoveAsync(asking, job, warn, cancellationToken);
        var named = new EngineStatements(connection, $"{job}-{token}");
        return new GdsQuestion(connection, named, await OwnerMark.SetAsync(connection, named, cancellationToken), options, version, held, warn);
    }

    /// <summary>Makes the network.</summary>
    /// <param name="number">Which number its ties have.</param>
    /// <param name="isReversed">Whether arcs go the other way round.</param>
    /// <param name="cancellationToken">Gives up at once.</param>
    public async Task ProjectAsync(TieNumber number, bool isReversed, CancellationToken cancellationToken)
    {
        var ladders = await StoredLadders.ReadAsync(new TableReader(connection, leftOut, cancellationToken), leftOut);
        ServerNetwork.CheckLevel(options, ladders.Values);
        await LeftOutRows.CountAsync(statements, options, ladders, leftOut, cancellationToken);
        await network.ReadAsync(cancellationToken);
        double? unit = number == TieNumber.Length ? TieLengths.UnitOf(ladders.Values, options) : null;
        await Graph.ProjectAsync(options, ProjectionParameters.OfNetwork(options, ladders, network.Scales, unit, isReversed), cancellationToken);
        if (unit is not null)
        {
            TieLengths.RequireExact(ladders.Values, options, Graph.Actors);
        }
    }

    /// <summary>What is known of the network here, once its actors have come.</summary>
    public async Task<EngineNetwork> NetworkAsync(IReadOnlyList<ActorNumber> actors, CancellationToken cancellationToken)
    {
        await WholeDataset.RequireSameAsync(connection, dataset, cancellationToken);
        return new EngineNetwork
        {
            Options = options,
            Actors = [.. actors.Select(a => new EngineActor(a.Id, a.Name))],
            TieCount = Graph.Ties,
            Rows = network.Plus(Graph.Rows),
            Warnings = [.. leftOut.Warnings, .. network.Warnings],
            Dataset = dataset.Digest,
        };
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        await mark.DisposeAsync();
    }
}
