using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.Storage.Neo4j;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Engine;
using PartnershipGraph.Storage.Neo4j.Reading;

namespace PartnershipGraph.IntegrationTests.Engine;

/// <summary>The network that the server makes is the snapshot that is made here: the same actors, the same ties, the same weights to the last bit.</summary>
internal sealed class ProjectionTests
{
    private const string job = "pgraph-projection-test";

    private static TestDatabase Database => IntegrationServer.Database;

    [OneTimeSetUp]
    public Task BundledAsync() => GdsServer.HoldBundledAsync();

    [TearDown]
    public Task DropAsync() => Database.RunAsync($"CALL gds.graph.drop('{job}', false) YIELD graphName RETURN graphName");

    [Test]
    public Task At_three_dates_and_however_sides_are_joined(
        [Values(2005, 2014, 2024)] int year, [Values] TieCombination combine) => SameAsync(Options(year) with { Combine = combine });

    [TestCase(2010)]
    [TestCase(2024)]
    public Task With_direction(int year) => SameAsync(Options(year) with { Directed = true });

    [TestCase("partnership,alliance")]
    [TestCase("rivalry")]
    [TestCase("partnership,substance:trade_share")]
    [TestCase("alliance,substance:trade_share")]
    public async Task In_other_layers(string layers)
    {
        var options = Options(2020) with { Layers = Layer.ParseList(layers) };
        await SameAsync(options);
        await SameAsync(options with { Directed = true });
        await SameAsync(options with { Combine = TieCombination.Mean });
    }

    [TestCase("geometric:0.5")]
    [TestCase("threshold:3")]
    [TestCase("trade")]
    [TestCase("binary")]
    public Task Under_other_weights(string scheme) => SameAsync(Options(2024) with { Weights = WeightSchemes.Parse(scheme) });

    [TestCase(Confidence.Medium)]
    [TestCase(Confidence.High)]
    public Task Of_surer_rows(Confidence least) => SameAsync(Options(2024) with { MinConfidence = least, Layers = Layer.TitlesAndAlliances });

    [Test]
    public async Task As_known_earlier_and_of_every_kind_of_actor()
    {
        await SameAsync(Options(2024) with { KnownAsOf = new DateOnly(2012, 6, 30) });
        await SameAsync(Options(2024) with { Universe = ActorUniverse.All });
    }

    [TestCase("MATCH (:Actor {id: 'CHN'})-[p:PARTNERSHIP {event: 'upgrade'}]->(:Actor {id: 'VNM'}) DELETE p")]
    [TestCase("MATCH (:Actor {id: 'CHN'})-[p:PARTNERSHIP]->(:Actor {id: 'PAK'}) SET p.rank = toFloat(p.rank)")]
    [TestCase("MATCH (:Actor {id: 'CHN'})-[p:PARTNERSHIP]->(:Actor {id: 'RUS'}) REMOVE p.title, p.titleOriginal")]
    [TestCase("MATCH (:Actor {id: 'CHN'})-[p:PARTNERSHIP]->(:Actor {id: 'RUS'}) SET p.rank = 99")]
    [TestCase("MATCH (:Actor {id: 'CHN'})-[p:PARTNERSHIP {event: 'establish'}]->() SET p.event = 'Establish'")]
    [TestCase("MATCH (:Actor {id: 'USA'})-[r:ALLIANCE]-(:Actor {id: 'CAN'}) DELETE r")]
    [TestCase("MATCH (a:Actor {id: 'CHN'}) MATCH (b:Actor {id: 'FRA'}) CREATE (a)-[:PARTNERSHIP]->(b)")]
    [TestCase("MATCH (a:Actor {id: 'FRA'}) REMOVE a.name")]
    [TestCase("MATCH (:Actor {id: 'CHN'})-[p:PARTNERSHIP]->() WHERE p.unranked SET p.ladder = 'none such'")]
    [TestCase("MATCH (:Actor {id: 'USA'})-[r:ALLIANCE]-(:Actor {id: 'CAN'}) SET r.alliance = ''")]
    public Task After_somebody_edited_by_hand(string edit) => EditedAsync(edit, countsRows: true);

    /// <summary>There the rows behind a tie are counted otherwise; the ties are the same.</summary>
    [TestCase("MATCH (a:Actor {id: 'CHN'})-[p:PARTNERSHIP]->(b:Actor {id: 'RUS'}) CREATE (a)-[q:PARTNERSHIP]->(b) SET q = p {.*, key: p.key + '#2'}")]
    [TestCase("MATCH (:Actor {id: 'USA'})-[r:PARTY_TO]->() REMOVE r.kind")]
    [TestCase("MATCH (:Actor {id: 'USA'})-[r:ALLIANCE]-(:Actor {id: 'CAN'}) SET r.kind = 'entente'")]
    public Task After_somebody_wrote_a_row_twice_or_drew_an_alliance(string edit) => EditedAsync(edit, countsRows: false);

    [TestCase(Confidence.Low)]
    [TestCase(Confidence.Medium)]
    [TestCase(Confidence.High)]
    public async Task Where_a_member_promised_more_in_a_row_that_is_less_sure(Confidence least)
    {
        // One more row of each of two members, of the same days: what they surely promised is less than what they may have promised.
        await Database.ChangeAsync("""
            MATCH (a:Actor {id: 'USA'})-[r:ALLIANCE]-(b:Actor {id: 'JPN'})
            WHERE r.kind = 'defense' AND r.to IS NULL
            WITH r LIMIT 1
            SET r.confidence = 'low'
            WITH r
            MATCH (m:Actor)-[x:PARTY_TO]->(l:Alliance {id: r.alliance})
            WHERE m.id IN ['USA', 'JPN']
            CREATE (m)-[y:PARTY_TO]->(l)
            SET y = x {.*, key: x.key + '#2', kind: 'consultation', confidence: 'high'}, x.confidence = 'low'
            """);
        try
        {
            await SameAsync(Options(2024) with { Layers = Layer.ParseList("alliance"), MinConfidence = least });
            await SameAsync(Options(2024) with { Layers = Layer.ParseList("alliance"), MinConfidence = least, Directed = true });
        }
        finally
        {
            await GdsServer.HoldBundledAsync();
        }
    }

    private static async Task EditedAsync(string edit, bool countsRows)
    {
        await Database.ChangeAsync(edit);
        try
        {
            await SameAsync(Options(2024) with { Layers = Layer.TitlesAndAlliances }, countsRows);
        }
        finally
        {
            await GdsServer.HoldBundledAsync();
        }
    }

    private static SnapshotOptions Options(int year) => new() { AsOf = new DateOnly(year, 12, 31) };

    private static async Task SameAsync(SnapshotOptions options, bool countsRows = true)
    {
        await using var store = Neo4jStore.Open(GdsServer.Address, TimeProvider.System);
        var records = await store.ReadAsync(options.Tables, CancellationToken.None);
        var snapshot = SnapshotBuilder.Build(records, options);
        await using var connection = Neo4jConnection.Open(GdsServer.Address, TimeProvider.System);
        var statements = new EngineStatements(connection, job);
        var leftOut = new LeftOut();
        await LeftOutRows.CountAsync(statements, options, records.Ladders, leftOut, CancellationToken.None);
        var network = new ServerNetwork(statements, options);
        await network.ReadAsync(CancellationToken.None);
        var graph = new ServerGraph(statements, _ => { });
        await using (graph)
        {
            await graph.ProjectAsync(
                options, ProjectionParameters.OfNetwork(options, records.Ladders, network.Scales, null, isReversed: false), CancellationToken.None);
            var actors = await Database.RunAsync($"CALL gds.degree.stream('{job}') YIELD nodeId RETURN gds.util.asNode(nodeId).id AS id");
            var ties = await Database.RunAsync(
                $"CALL gds.graph.relationshipProperty.stream('{job}', 'number') YIELD sourceNodeId, targetNodeId, propertyValue RETURN gds.util.asNode(sourceNodeId).id AS a, gds.util.asNode(targetNodeId).id AS b, propertyValue AS weight");

            using var scope = Assert.EnterMultipleScope();
            Assert.That(actors.Select(r => r["id"].As<string>()), Is.EquivalentTo(snapshot.Actors.Select(a => a.Id)));
            Assert.That(
                ties.Select(r => (r["a"].As<string>(), r["b"].As<string>(), r["weight"].As<double>())).Where(t => options.Directed || string.CompareOrdinal(t.Item1, t.Item2) < 0),
                Is.EquivalentTo(snapshot.Ties.Select(t => (t.Source, t.Target, t.Weight))));
            if (countsRows)
                Assert.That(network.Plus(graph.Rows), Is.EqualTo(snapshot.Rows));
            Assert.That((graph.Actors, graph.Ties), Is.EqualTo((snapshot.Actors.Count, snapshot.Ties.Count)));
            Assert.That(network.Warnings, Is.EqualTo(snapshot.Warnings));
            Assert.That(leftOut.Warnings, Is.EqualTo(store.Warnings));
        }
    }
}
