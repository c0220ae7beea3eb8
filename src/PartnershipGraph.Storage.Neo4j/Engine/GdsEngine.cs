using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>Graph Data Science inside the Neo4j that holds the rows.</summary>
public sealed class GdsEngine : IGraphEngine, IAsyncDisposable
{
    private const string name = "gds";
    private const string score = "score";
    private const string part = "part";

    private readonly Neo4jConnection connection;
    private readonly Action<string> warn;

    private GdsEngine(Neo4jConnection connection, Action<string> warn) => (this.connection, this.warn) = (connection, warn);

    /// <summary>Opens the way; the server is asked at the first question.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="time">The clock by which it waits.</param>
    /// <param name="warn">Told what could not be cleaned up.</param>
    public static GdsEngine Open(StoreAddress address, TimeProvider time, Action<string> warn) => new(Neo4jConnection.Open(address, time), warn);

    /// <inheritdoc />
    public void Check(SnapshotOptions options, string measure)
    {
        ServerNetwork.Check(options);
        _ = GdsMeasures.For(measure, options);
    }

    /// <inheritdoc />
    public void Check(SnapshotOptions options, CommunityOptions search)
    {
        ServerNetwork.Check(options);
        CommunityAnalysis.Check(options, search);
        _ = GdsSearch.For(options, search);
    }

    /// <inheritdoc />
    public async Task<EngineRanking> RankAsync(SnapshotOptions options, string measure, CancellationToken cancellationToken)
    {
        Check(options, measure);
        var asked = GdsMeasures.For(measure, options);
        await using var question = await GdsQuestion.BeginAsync(connection, options, warn, cancellationToken);
        await question.ProjectAsync(asked.Procedure.Reads, asked.IsReversed, cancellationToken);
        var computed = await question.Graph.ComputeAsync(asked.Procedure, score, cancellationToken);
        var actors = await question.Graph.NumbersAsync(score, cancellationToken);
        List<double> numbers = [.. actors.Select(a => a.Number)];
        var scores = computed.Converged ? asked.Scale(numbers) : EngineScores.NotConverged(numbers.Count);
        return new EngineRanking
        {
            Measure = measure,
            Network = await question.NetworkAsync(actors, cancellationToken),
            Scores = scores,
            Stamp = new EngineStamp(name, question.Version, asked.Procedure.Name, asked.Procedure.Configuration) { Scaling = asked.Scaling, EstimatedBytes = computed.EstimatedBytes },
        };
    }

    /// <inheritdoc />
    public async Task<EngineCommunities> CommunitiesAsync(SnapshotOptions options, CommunityOptions search, CancellationToken cancellationToken)
    {
        Check(options, search);
        var asked = GdsSearch.For(options, search);
        await using var question = await GdsQuestion.BeginAsync(connection, options, warn, cancellationToken);
        await question.ProjectAsync(TieNumber.Weight, isReversed: false, cancellationToken);
        var found = await asked.FindAsync(question.Graph, cancellationToken);
        await question.Graph.ComputeAsync(GdsProcedures.Degree with { Reads = TieNumber.Weight }, score, cancellationToken);
        var strengths = await question.Graph.NumbersAsync(score, cancellationToken);
        var parts = await PartsAsync(question.Graph, cancellationToken);
        var network = await question.NetworkAsync(strengths, cancellationToken);
        return new EngineCommunities
        {
            Network = found.Computed.Converged ? network : network with { Warnings = [.. network.Warnings, "the search was ended by its limit of rounds before it came to rest: another one may find a better division"] },
            Options = search with { Restarts = asked.Starts },
            Groups = EngineCommunities.GroupsOf(network.Actors, found.Groups),
            Components = EngineCommunities.GroupsOf(network.Actors, parts),
            Modularity = found.Modularity,
            Strengths = strengths.ToDictionary(s => s.Id, s => s.Number, StringComparer.Ordinal),
            Stamp = new EngineStamp(name, question.Version, asked.Procedure.Name, found.Procedure.Configuration) { EstimatedBytes = found.Computed.EstimatedBytes },
        };
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private static async Task<IReadOnlyList<long>> PartsAsync(ServerGraph graph, CancellationToken cancellationToken)
    {
        await graph.ComputeAsync(GdsProcedures.Components, part, cancellationToken);
        return [.. (await graph.NumbersAsync(part, cancellationToken)).Select(p => (long)p.Number)];
    }
}
