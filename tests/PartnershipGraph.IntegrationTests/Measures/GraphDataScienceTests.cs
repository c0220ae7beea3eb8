using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.IntegrationTests.Databases;

namespace PartnershipGraph.IntegrationTests.Measures;

/// <summary>
/// The measures on which Graph Data Science means the same: betweenness on lengths 1/weight, PageRank, modularity. Its
/// projection is made of the ties of a snapshot, so that only the measures are compared.
/// </summary>
internal sealed class GraphDataScienceTests
{
    private const string name = "integration_tests";

    // Divisible by every ladder's weights, so that lengths are whole numbers and paths of equal length are equal.
    private const double scale = 5040;

    private Snapshot snapshot = null!;
    private CommunityResult communities = null!;

    private static TestDatabase Database => IntegrationServer.Database;

    [OneTimeSetUp]
    public async Task ProjectAsync()
    {
        if (!await Database.ValueAsync<bool>("SHOW PROCEDURES YIELD name WHERE name = 'gds.graph.list' RETURN count(*) > 0"))
            Assert.Ignore("the server has no Graph Data Science");

        var options = new SnapshotOptions { AsOf = new DateOnly(2024, 12, 31) };
        var records = await FolderStore.Bundled().ReadAsync(options.Tables, CancellationToken.None);
        snapshot = SnapshotBuilder.Build(records, options);
        communities = CommunityAnalysis.Of(snapshot, new CommunityOptions { Restarts = 3 }, CancellationToken.None);
        await Database.HoldBundledAsync();
        await DropAsync();
        await Database.RunAsync(
            """
            UNWIND $ties AS tie
            MATCH (a:Actor {id: tie.source})
            MATCH (b:Actor {id: tie.target})
            WITH gds.graph.project($name, a, b,
              {
                sourceNodeProperties: {group: $groups[tie.source]}, targetNodeProperties: {group: $groups[tie.target]},
                relationshipProperties: tie {.weight, .length}
              },
              {undirectedRelationshipTypes: ['*']}) AS projected
            RETURN projected.relationshipCount AS count
            """,
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["name"] = name,
                ["ties"] = Ties(),
                ["groups"] = communities.Groups.Index().SelectMany(g => g.Item.Select(id => (Id: id, g.Index)))
                    .ToDictionary(g => g.Id, g => (object)(long)g.Index, StringComparer.Ordinal),
            });
    }

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (snapshot is not null)
            await DropAsync();
    }

    [Test]
    public async Task Betweenness_is_that_of_lengths_which_are_the_weights_turned_over()
    {
        var theirs = await StreamAsync("betweenness", "relationshipWeightProperty: 'length'");

        var ours = Tied("betweenness", theirs);
        using var scope = Assert.EnterMultipleScope();
        foreach (var (id, value) in theirs)
            Assert.That(ours[id], Is.EqualTo(value).Within(1e-9 * Math.Max(1, value)), id);
    }

    [Test]
    public async Task Pagerank_is_that_of_weights_up_to_its_sum()
    {
        var theirs = await StreamAsync("pageRank", "relationshipWeightProperty: 'weight', maxIterations: 2000, tolerance: 1e-14");

        // Theirs does not sum to 1, and actors without ties are not in the projection: shares among the tied are compared.
        var ours = Tied("pagerank", theirs);
        var (sumOfTheirs, sumOfOurs) = (theirs.Values.Sum(), ours.Values.Sum());
        using var scope = Assert.EnterMultipleScope();
        foreach (var (id, value) in theirs)
            Assert.That(ours[id] / sumOfOurs, Is.EqualTo(value / sumOfTheirs).Within(1e-9), id);
    }

    [Test]
    public async Task Modularity_of_our_communities_is_the_same()
    {
        var parts = await Database.RunAsync(
            $"CALL gds.modularity.stream('{name}', {{communityProperty: 'group', relationshipWeightProperty: 'weight'}}) YIELD modularity RETURN modularity");

        Assert.That(parts, Has.Count.GreaterThan(2), "communities with a tie");
        Assert.That(parts.Sum(r => r["modularity"].As<double>()), Is.EqualTo(communities.Modularity!.Value).Within(1e-9));
    }

    private List<object> Ties() =>
    [
        .. snapshot.Ties.Select(t => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["source"] = t.Source,
            ["target"] = t.Target,
            ["weight"] = t.Weight,
            ["length"] = Math.Round(scale / t.Weight),
        }),
    ];

    /// <summary>Our values of the actors that have ties.</summary>
    private Dictionary<string, double> Tied(string measure, Dictionary<string, double> theirs)
    {
        var ours = RankAnalysis.Of(snapshot, measure, CancellationToken.None).Values
            .Select((value, i) => (snapshot.Actors[i].Id, Value: value!.Value))
            .Where(v => theirs.ContainsKey(v.Id))
            .ToDictionary(v => v.Id, v => v.Value, StringComparer.Ordinal);
        Assert.That(ours, Has.Count.EqualTo(theirs.Count).And.Count.GreaterThan(50));
        return ours;
    }

    private static async Task<Dictionary<string, double>> StreamAsync(string algorithm, string options)
    {
        var rows = await Database.RunAsync(
            $"CALL gds.{algorithm}.stream('{name}', {{{options}}}) YIELD nodeId, score RETURN gds.util.asNode(nodeId).id AS id, score");
        return rows.ToDictionary(r => r["id"].As<string>(), r => r["score"].As<double>(), StringComparer.Ordinal);
    }

    private static Task DropAsync() => Database.RunAsync($"CALL gds.graph.drop('{name}', false) YIELD graphName RETURN graphName");
}
