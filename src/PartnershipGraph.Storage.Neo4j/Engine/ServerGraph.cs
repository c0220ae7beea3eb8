using System.Globalization;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>
/// A network as a graph in the memory of the server. Disposing of it removes it there, whatever happened: after a failure, after Ctrl-C, and while a statement that was given up still runs.
/// </summary>
/// <param name="statements">The way there; the graph bears the name of the work.</param>
/// <param name="warn">Told where it could not be removed.</param>
internal sealed class ServerGraph(EngineStatements statements, Action<string> warn) : IAsyncDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(100);

    private readonly MemoryGuard memory = new(statements);
    private bool isBegun;

    /// <summary>How many actors it has.</summary>
    public long Actors { get; private set; }

    /// <summary>How many ties it has, each pair or arc once.</summary>
    public long Ties { get; private set; }

    /// <summary>The rows that titles rest on, by confidence.</summary>
    public RowCounts Rows { get; private set; } = new(0, 0, 0);

    /// <summary>Makes it.</summary>
    /// <exception cref="StoreUnavailableException">It does not fit into the server's memory.</exception>
    public async Task ProjectAsync(SnapshotOptions options, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var size = await statements.OneAsync(
            "engine/size", new Dictionary<string, object?> { ["layers"] = ProjectionParameters.Layers(options) }, r => (Actors: r["actors"].As<long>(), Ties: r["ties"].As<long>()), cancellationToken);
        await memory.CheckAsync(
            "the network",
            "engine/projection_memory",
            new Dictionary<string, object?> { ["actors"] = size.Actors, ["ties"] = size.Ties, ["orientation"] = options.Directed ? "NATURAL" : "UNDIRECTED" },
            cancellationToken);
        parameters["name"] = statements.Job;
        isBegun = true;
        (Actors, var arcs, Rows) = await statements.OneAsync(
            options.Directed ? "engine/project_directed" : "engine/project_undirected",
            parameters, r => (r["actors"].As<long>(), r["arcs"].As<long>(), ServerNetwork.Counts(r)), cancellationToken);
        Ties = options.Directed ? arcs : arcs / 2;
    }

    /// <summary>Computes something and keeps it in the graph under a name; what does not fit into memory is not begun.</summary>
    public async Task<Computed> ComputeAsync(GdsProcedure procedure, string property, CancellationToken cancellationToken)
    {
        // Of no actors the server makes no graph.
        if (Actors == 0)
        {
            return new Computed(Converged: true, EstimatedBytes: null);
        }

        var configuration = new Dictionary<string, object?>(procedure.Configuration.Select(c => KeyValuePair.Create(c.Key, (object?)c.Value)), StringComparer.Ordinal) { ["mutateProperty"] = property };
        var parameters = new Dictionary<string, object?> { ["name"] = statements.Job, ["configuration"] = configuration };
        long? bytes = procedure.Foresees ? await memory.CheckAsync(procedure.Name, procedure.Statement + "_memory", parameters, cancellationToken) : null;
        return await statements.OneAsync(
            procedure.Statement, parameters, r => new Computed(r["converged"].As<bool>(), bytes), cancellationToken);
    }

    /// <summary>Takes something computed out again.</summary>
    public Task ForgetAsync(string property, CancellationToken cancellationToken) => Actors == 0 ? Task.CompletedTask : statements.OneAsync(
        "engine/forget", new Dictionary<string, object?> { ["name"] = statements.Job, ["property"] = property }, r => r["removed"].As<long>(), cancellationToken);

    /// <summary>The modularity of a division that is kept in the graph.</summary>
    public Task<double> ModularityAsync(string property, CancellationToken cancellationToken) => statements.OneAsync(
        "engine/modularity",
        new Dictionary<string, object?>
        {
            ["name"] = statements.Job,
            ["configuration"] = new Dictionary<string, object?> { ["communityProperty"] = property, ["relationshipWeightProperty"] = GdsProcedure.TieProperty },
        },
        r => r["modularity"].As<double>(),
        cancellationToken);

    /// <summary>What was computed, of every actor, by id (ordinal).</summary>
    public async Task<IReadOnlyList<ActorNumber>> NumbersAsync(string property, CancellationToken cancellationToken)
    {
        if (Actors == 0)
        {
            return [];
        }

        var all = await statements.ListAsync(
            "engine/stream",
            new Dictionary<string, object?> { ["name"] = statements.Job, ["property"] = property },
            r => new ActorNumber(r["id"].As<string>(), r["label"].As<string>(), Convert.ToDouble(r["value"], CultureInfo.InvariantCulture)),
            cancellationToken);
        all.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return all;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!isBegun)
        {
            return;
        }

        using var end = new CancellationTokenSource(patience, statements.Time);
        try
        {
            // What was given up may still be at work, and would leave its graph after we had removed it.
            while (await RemoveAsync(end.Token) > 0)
            {
                await Task.Delay(pause, statements.Time, end.Token);
            }
        }
        catch (Exception e) when (e is StoreUnavailableException or QueryFailedException or OperationCanceledException or Neo4jException)
        {
            warn($"the graph '{statements.Job}' may be left in the memory of {statements.Address}: CALL gds.graph.drop('{statements.Job}') removes it ({e.Message})");
        }
    }

    private async Task<long> RemoveAsync(CancellationToken cancellationToken)
    {
        var running = await statements.OneAsync("engine/at_work", new Dictionary<string, object?> { ["job"] = statements.Job }, r => r["running"].As<long>(), cancellationToken);
        await statements.ListAsync("engine/drop", new Dictionary<string, object?> { ["name"] = statements.Job }, r => r["name"].As<string>(), cancellationToken);
        return running;
    }
}
