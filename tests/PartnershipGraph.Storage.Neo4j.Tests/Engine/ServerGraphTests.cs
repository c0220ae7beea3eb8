using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Storage.Neo4j.Engine;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Storage.Neo4j.Tests.Engine;

/// <summary>A graph in the memory of a server goes again, whatever happens to the question.</summary>
internal sealed class ServerGraphTests
{
    private static readonly SnapshotOptions titles = new() { AsOf = new DateOnly(2024, 12, 31) };

    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    [Test]
    public async Task It_is_removed_when_the_question_is_answered()
    {
        await using var play = Projecting().Answer("engine/degree_memory", "'least', 'most'", "10, 20").Answer("engine/degree", "'converged', 'rounds'", "true, null")
            .Answer("engine/stream", "'id', 'label', 'value'", "'B', 'Beta', 1.0", "'A', 'Alpha', 2");

        await using (var graph = await ProjectedAsync(play))
        {
            var computed = await graph.ComputeAsync(GdsProcedures.Degree, "score", CancellationToken.None);
            var numbers = await graph.NumbersAsync("score", CancellationToken.None);

            using var scope = Assert.EnterMultipleScope();
            Assert.That((graph.Actors, graph.Ties, graph.Rows), Is.EqualTo((3, 2, new RowCounts(7, 6, 5))));
            Assert.That((computed.Converged, computed.EstimatedBytes), Is.EqualTo((true, 10)));
            Assert.That(numbers.Select(n => (n.Id, n.Number)), Is.EqualTo(new[] { ("A", 2.0), ("B", 1.0) }));
            Assert.That(play.Sent("engine/drop"), Is.Zero);
        }

        Assert.That(play.Sent("engine/drop"), Is.EqualTo(1));
        Assert.That(play.Warnings, Is.Empty);
    }

    [Test]
    public async Task It_is_removed_after_a_failure_which_is_told_without_the_names_of_classes()
    {
        await using var play = Projecting().Answer("engine/degree_memory", "'least', 'most'", "10, 20")
            .Fail("engine/degree", "Neo.ClientError.Procedure.ProcedureCallFailed", "Failed to invoke procedure `gds.degree.mutate`: Caused by: java.lang.IllegalStateException: no such thing");

        await using (var graph = await ProjectedAsync(play))
            Assert.That(() => graph.ComputeAsync(GdsProcedures.Degree, "score", CancellationToken.None), Throws.TypeOf<QueryFailedException>().With.Message.Contains("no such thing"));

        Assert.That(play.Sent("engine/drop"), Is.EqualTo(1));
    }

    [Test]
    public async Task It_is_removed_after_ctrl_c_while_the_server_computes()
    {
        await using var play = Projecting().Answer("engine/degree_memory", "'least', 'most'", "10, 20").Hang("engine/degree");
        using var cancel = new CancellationTokenSource();

        await using (var graph = await ProjectedAsync(play))
        {
            var computing = graph.ComputeAsync(GdsProcedures.Degree, "score", cancel.Token);
            await play.Hanging.WaitAsync(patience);
            await cancel.CancelAsync();
            Assert.That(() => computing.WaitAsync(patience), Throws.InstanceOf<OperationCanceledException>());
        }

        Assert.That(play.Sent("engine/drop"), Is.EqualTo(1));
    }

    [Test]
    public async Task It_is_removed_after_ctrl_c_while_it_is_made()
    {
        await using var play = Projecting().Hang("engine/project_undirected");
        using var cancel = new CancellationTokenSource();

        await using (var graph = new ServerGraph(play.Open(), play.Warnings.Add))
        {
            var projecting = graph.ProjectAsync(titles, Parameters(), cancel.Token);
            await play.Hanging.WaitAsync(patience);
            await cancel.CancelAsync();
            Assert.That(() => projecting.WaitAsync(patience), Throws.InstanceOf<OperationCanceledException>());
        }

        Assert.That(play.Sent("engine/drop"), Is.EqualTo(1));
    }

    [Test]
    public async Task Where_it_cannot_be_removed_a_person_is_told_how()
    {
        await using var play = Projecting().Fail("engine/drop", "Neo.ClientError.Procedure.ProcedureCallFailed", "not now");

        await using (await ProjectedAsync(play))
        {
        }

        Assert.That(play.Warnings, Has.Exactly(1).Contains("gds.graph.drop('pgraph-1')"));
    }

    [Test]
    public async Task A_network_that_does_not_fit_is_refused_with_the_figure_before_anything_is_made()
    {
        await using var play = Projecting().Answer("engine/projection_memory", "'least', 'most'", "53687091200, 64424509440");

        await using (var graph = new ServerGraph(play.Open(), play.Warnings.Add))
            Assert.That(() => graph.ProjectAsync(titles, Parameters(), CancellationToken.None), Throws.TypeOf<StoreUnavailableException>().With.Message.Contains("50 GiB to 60 GiB").And.Message.Contains("heap"));

        Assert.That(play.Sent("engine/project_undirected") + play.Sent("engine/drop"), Is.Zero);
    }

    [Test]
    public async Task A_computation_that_does_not_fit_is_refused_with_the_figure()
    {
        await using var play = Projecting().Answer("engine/leiden_memory", "'least', 'most'", "2147483648, 2147483648");

        await using (var graph = await ProjectedAsync(play))
            Assert.That(() => graph.ComputeAsync(GdsProcedures.Leiden, "community", CancellationToken.None), Throws.TypeOf<StoreUnavailableException>().With.Message.Contains("2048 MiB").And.Message.Contains("gds.leiden"));

        Assert.That(play.Sent("engine/leiden"), Is.Zero);
        Assert.That(play.Sent("engine/drop"), Is.EqualTo(1));
    }

    [Test]
    public async Task Where_the_server_does_not_say_how_much_memory_it_has_its_own_guard_is_told()
    {
        await using var play = Projecting().Fail("engine/memory", "Neo.ClientError.Procedure.ProcedureNotFound", "There is no procedure with the name `gds.debug.sysInfo`")
            .Fail("engine/project_undirected", "Neo.ClientError.Procedure.ProcedureCallFailed", "Procedure was blocked since minimum estimated memory (3 GiB) exceeds current free memory (1 GiB).");

        await using (var graph = new ServerGraph(play.Open(), play.Warnings.Add))
            Assert.That(() => graph.ProjectAsync(titles, Parameters(), CancellationToken.None), Throws.TypeOf<StoreUnavailableException>().With.Message.Contains("3 GiB"));
    }

    [Test]
    public async Task A_server_without_graph_data_science_is_told_with_the_remedy()
    {
        await using var play = new EnginePlay().Fail("engine/version", "Neo.ClientError.Procedure.ProcedureNotFound", "There is no procedure with the name `gds.version` registered");
        var statements = play.Open();

        Assert.That(
            () => statements.OneAsync("engine/version", new Dictionary<string, object?>(), r => r[0], CancellationToken.None),
            Throws.TypeOf<StoreUnavailableException>().With.Message.Contains("install the plugin").And.Message.Contains("--engine"));
    }

    /// <summary>A server with a network of three actors.</summary>
    private static EnginePlay Projecting() => new EnginePlay()
        .Answer("engine/size", "'actors', 'ties'", "3, 9")
        .Answer("engine/memory", "'available'", "1073741824")
        .Answer("engine/projection_memory", "'least', 'most'", "1000, 2000")
        .Answer("engine/project_undirected", "'actors', 'arcs', 'low', 'medium', 'high'", "3, 4, 5, 6, 7")
        .Answer("engine/at_work", "'running'", "0")
        .Answer("engine/drop", "'name'", "'pgraph-1'");

    private static async Task<ServerGraph> ProjectedAsync(EnginePlay play)
    {
        var graph = new ServerGraph(play.Open(), play.Warnings.Add);
        await graph.ProjectAsync(titles, Parameters(), CancellationToken.None);
        return graph;
    }

    private static Dictionary<string, object?> Parameters() =>
        ProjectionParameters.OfNetwork(titles, new Dictionary<string, Ladder>(StringComparer.Ordinal), [], null, isReversed: false);
}
