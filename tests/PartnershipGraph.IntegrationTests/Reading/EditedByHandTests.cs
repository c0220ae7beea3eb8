using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.IntegrationTests.Contract;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.Storage.Contract;

namespace PartnershipGraph.IntegrationTests.Reading;

/// <summary>People delete, draw and edit ties in the graph; what they leave is what is read.</summary>
[Category("Heavy")]
internal sealed class EditedByHandTests
{
    private static readonly DateOnly day = new(2024, 12, 31);

    private readonly ImportedFolder imported = new();
    private ContractFolder folder = null!;
    private IPartnershipStore store = null!;

    private static TestDatabase Database => IntegrationServer.Database;

    [SetUp]
    public async Task ImportAsync()
    {
        folder = new ContractFolder();
        folder.Write(
                "partnerships.csv", "sponsor,partner,date,event,title,ladder,rank", "AAA,BBB,2000,establish,Low,L3,3", "AAA,BBB,2010,upgrade,Top,L3,1",
                "BBB,AAA,2001,establish,Middle,L3,2")
            .Write("alliances.csv", "alliance,member,kind,from", "Pact,AAA,defense,1990", "Pact,BBB,defense,1990", "Pact,CCC,defense,1990")
            .Write("memberships.csv", "organization,member", "ORG,AAA")
            .Write("substance.csv", "source,target,year,indicator,value", "AAA,BBB,2020,trade_share,0.5");
        await Database.WipeAsync();
        store = await imported.StoreOfAsync(folder.Path);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await imported.DisposeAsync();
        folder.Dispose();
    }

    [Test]
    public async Task A_title_deleted_by_hand_does_not_bring_the_one_before_it_back()
    {
        await Database.ChangeAsync("MATCH (:Actor {id: 'AAA'})-[p:PARTNERSHIP {event: 'upgrade'}]->(:Actor {id: 'BBB'}) DELETE p");

        var history = TitleHistory.Compile((await ReadAsync()).Partnerships.Where(e => e.Sponsor == "AAA"));

        Assert.That((history.State, history.Spells.Count), Is.EqualTo((SideState.Closed, 1)));
    }

    [Test]
    public async Task An_alliance_tie_deleted_by_hand_does_not_come_back_through_its_members()
    {
        await Database.ChangeAsync("MATCH (:Actor {id: 'AAA'})-[t:ALLIANCE]-(:Actor {id: 'CCC'}) DELETE t");

        var records = await ReadAsync();

        Assert.That(
            AlliedPair.InForce(records.Alliances, day).Select(p => $"{p.First.Member}-{p.Second.Member}"), Is.EqualTo(new[] { "AAA-BBB", "BBB-CCC" }));
    }

    [Test]
    public async Task What_was_deleted_changes_the_digest_and_an_import_brings_it_back()
    {
        var whole = DatasetDigest.Of(await ReadAsync());
        await Database.ChangeAsync("MATCH (:Actor {id: 'AAA'})-[t:ALLIANCE]-(:Actor {id: 'CCC'}) DELETE t");
        var without = DatasetDigest.Of(await ReadAsync());

        store = await imported.StoreOfAsync(folder.Path);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(without, Is.Not.EqualTo(whole));
        Assert.That(DatasetDigest.Of(await ReadAsync()), Is.EqualTo(whole));
    }

    [Test]
    public async Task A_tie_drawn_by_hand_with_the_properties_of_a_row_is_one_and_a_rank_of_2_0_is_2()
    {
        await Database.ChangeAsync("MATCH (a:Actor {id: 'CCC'}), (b:Actor {id: 'ORG'}) CREATE (a)-[:PARTNERSHIP {event: 'establish', from: date('2015-06-01'), title: 'Drawn', ladder: 'L3', rank: 2.0}]->(b)");

        var row = (await ReadAsync()).Partnerships.Single(e => e.Sponsor == "CCC");

        using var scope = Assert.EnterMultipleScope();
        Assert.That((row.Partner, row.Rank?.Value, row.Date.ToString(), row.Source.Confidence.ToString()), Is.EqualTo(("ORG", (int?)2, "2015-06-01", "Low")));
        Assert.That(store.Warnings, Is.Empty);
    }

    [TestCase("CREATE (a)-[:PARTNERSHIP]->(b)", "1 PARTNERSHIP")]
    [TestCase("CREATE (a)-[:PARTNERSHIP {event: 'establish', from: '2015', title: 'T', ladder: 'L3', rank: 1}]->(b)", "1 PARTNERSHIP")]
    [TestCase("CREATE (a)-[:PARTNERSHIP {event: 'establish', from: date('2015-01-01'), title: 'T', ladder: 'L3', rank: 9}]->(b)", "1 PARTNERSHIP")]
    [TestCase("CREATE (a)-[:ALLIANCE {kind: 'defense'}]->(b), (a)-[:ALLIANCE]->(b)", "2 ALLIANCE")]
    [TestCase("CREATE (a)-[:SUBSTANCE {indicator: 'trade_share', year: 2020}]->(b)", "1 SUBSTANCE")]
    [TestCase("CREATE (a)-[:EPISODE {date: date('2020-01-01'), kind: 'picnic', bearing: 'deepens', summary: 's'}]->(b)", "1 EPISODE")]
    [TestCase("CREATE (a)-[:MEMBER_OF]->(:Actor {id: 'nameless'})", "1 MEMBER_OF")]
    [TestCase("CREATE (a)-[:VOTED {choice: 'yes'}]->(:Vote)", "1 VOTED")]
    public async Task A_tie_that_lacks_what_a_row_has_is_left_out_and_counted(string clause, string warning)
    {
        var whole = DatasetDigest.Of(await ReadAsync());
        await Database.ChangeAsync("MATCH (a:Actor {id: 'CCC'}), (b:Actor {id: 'ORG'}) " + clause);

        var digest = DatasetDigest.Of(await ReadAsync());

        using var scope = Assert.EnterMultipleScope();
        Assert.That(digest, Is.EqualTo(whole));
        Assert.That(store.Warnings.Single(), Does.StartWith(warning + " relationship"));
    }

    [Test]
    public async Task An_actor_that_left_keeps_what_others_hung_on_it_and_is_found_again()
    {
        await Database.ChangeAsync("MATCH (a:Actor {id: 'CCC'}) SET a.mine = 1 CREATE (:Note {text: 'call back'})-[:ABOUT]->(a), (:Actor:Mine {id: 'EEE', name: 'Own'})");
        await Database.ChangeAsync("MATCH (a:Actor {id: 'BBB'}) CREATE (:AnalysisRun {id: 'r'})-[:SCORED {metric: 'm', value: 1.0}]->(a)");
        var whole = DatasetDigest.Of(await ReadAsync());
        using var small = new ContractFolder();
        small.Write("actors.csv", "id,name,kind", "AAA,State A,state");

        await imported.StoreOfAsync(small.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Database.ValueAsync<string>("MATCH (a:Actor {id: 'CCC'}) RETURN reduce(t = '', k IN keys(a) + labels(a) | t + k + ' ')"), Is.EqualTo("id mine Actor ").Or.EqualTo("mine id Actor "));
            Assert.That(await Database.CountAsync("(:Note)-[:ABOUT]->(:Actor {id: 'CCC'})"), Is.EqualTo(1));
            Assert.That(await Database.CountAsync("(:Actor:Mine {id: 'EEE', name: 'Own'})"), Is.EqualTo(1), "no import recorded it");
            Assert.That(await Database.CountAsync("(:Actor {id: 'BBB'})"), Is.Zero, "scores are ours");
            Assert.That(await Database.CountAsync("(:Actor)-[:PARTNERSHIP|ALLIANCE|MEMBER_OF|SUBSTANCE]->()"), Is.Zero);
        }

        store = await imported.StoreOfAsync(folder.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(DatasetDigest.Of(await ReadAsync()), Is.EqualTo(whole));
            Assert.That(await Database.CountAsync("(:Note)-[:ABOUT]->(:Actor:State {id: 'CCC', mine: 1, name: 'State C'})"), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task An_actor_that_was_there_before_the_first_import_is_not_deleted_with_the_last()
    {
        await Database.WipeAsync();
        await Database.ChangeAsync("CREATE (:Actor {id: 'CCC'})");
        await imported.StoreOfAsync(folder.Path);
        using var small = new ContractFolder();
        small.Write("actors.csv", "id,name,kind", "AAA,State A,state");

        await imported.StoreOfAsync(small.Path);

        Assert.That(await Database.ValueAsync<string>("MATCH (a:Actor) WHERE a.id <> 'AAA' RETURN a.id + ' ' + size(keys(a)) + ' ' + size(labels(a))"), Is.EqualTo("CCC 1 1"));
    }

    [Test]
    public async Task Unknown_columns_that_left_disappear_and_properties_of_others_stay()
    {
        folder.Write("memberships.csv", "organization,member,seat", "ORG,AAA,first");
        await imported.StoreOfAsync(folder.Path);
        await Database.ChangeAsync("MATCH ()-[m:MEMBER_OF]->() SET m.mine = 1");
        folder.Write("memberships.csv", "organization,member", "ORG,AAA");

        await imported.StoreOfAsync(folder.Path);

        Assert.That(await Database.CountAsync("()-[m:MEMBER_OF {mine: 1}]->() WHERE m.x_seat IS NULL"), Is.EqualTo(1));
    }

    private Task<PartnershipRecords> ReadAsync() => store.ReadAsync(DataTables.All, CancellationToken.None);
}
