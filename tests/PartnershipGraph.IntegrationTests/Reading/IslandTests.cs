using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Domain;
using PartnershipGraph.IntegrationTests.Contract;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;
using PartnershipGraph.Storage.Contract;

namespace PartnershipGraph.IntegrationTests.Reading;

/// <summary>The data of an HTML brief that is made from a database are those of the database, and come back into one.</summary>
[Category("Heavy")]
internal sealed class IslandTests
{
    private readonly ImportedFolder imported = new();
    private ContractFolder folder = null!;
    private TemporaryFolder page = null!;

    private static TestDatabase Database => IntegrationServer.Database;

    private string Brief => page["brief.html"];

    [SetUp]
    public void Make_folders() => (folder, page) = (new ContractFolder(), new TemporaryFolder());

    [TearDown]
    public async Task CloseAsync()
    {
        await imported.DisposeAsync();
        folder.Dispose();
        page.Dispose();
    }

    [Test]
    public async Task A_brief_of_a_database_carries_the_same_text_as_one_of_its_folder() =>
        Assert.That(await IslandAsync(await imported.StoreOfAsync(FolderStore.BundledDirectory)), Is.EqualTo(await IslandAsync(FolderStore.Bundled())));

    [TestCase("MATCH (:Actor {id: 'AAA'})-[t:ALLIANCE]-(:Actor {id: 'CCC'}) DELETE t", "not_allied_with")]
    [TestCase("MATCH (a:Actor {id: 'AAA'}), (b:Actor {id: 'ORG'}) CREATE (a)-[:ALLIANCE {alliance: 'Drawn', kind: 'defense'}]->(b)", "Drawn")]
    [TestCase("MATCH (:Actor {id: 'AAA'})-[p:PARTNERSHIP {event: 'upgrade'}]->(:Actor {id: 'BBB'}) DELETE p", "2010-01-01,end")]
    [TestCase("MATCH (a:Actor {id: 'CCC'}), (b:Actor {id: 'ORG'}) CREATE (a)-[:PARTNERSHIP {event: 'establish', from: date('2015-06-01'), title: 'Drawn', ladder: 'L3', rank: 2.0}]->(b)", "2015-06-01")]
    [TestCase("MATCH (a:Actor {id: 'AAA'}) SET a.x_colour = 'red', a.name = 'A \"new\" name'", "colour")]
    public async Task What_was_changed_by_hand_travels_and_comes_back(string change, string expected)
    {
        folder.Write(
                "partnerships.csv", "sponsor,partner,date,event,title,ladder,rank", "AAA,BBB,2000,establish,Low,L3,3", "AAA,BBB,2010-01-01,upgrade,Top,L3,1")
            .Write("alliances.csv", "alliance,member,kind,from", "Pact,AAA,defense,1990", "Pact,BBB,defense,1990", "Pact,CCC,defense,1990");
        var store = await imported.StoreOfAsync(folder.Path);
        await Database.ChangeAsync(change);

        var island = await IslandAsync(store);
        await File.WriteAllTextAsync(Brief, $"<html><body>{island.Element}</body></html>");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(island.LeftOut, Is.Null);
        var read = await FolderStore.At(Brief).ReadAsync(DataTables.All, CancellationToken.None);
        Assert.That(DatasetDigest.Of(read), Is.EqualTo(island.Digest));
        FolderWriter.Write(page.Location, read, CancellationToken.None);
        Assert.That(Directory.GetFiles(page.Location, "*.csv").Select(File.ReadAllText), Has.Some.Contains(expected));
        var again = await imported.StoreOfAsync(Brief);
        Assert.That(await IslandAsync(again), Is.EqualTo(island), "imported from the brief");
    }

    [Test]
    public async Task Import_takes_a_brief()
    {
        folder.Write("memberships.csv", "organization,member,from,seat", "ORG,AAA,1960,1");
        var island = await IslandAsync(FolderStore.At(folder.Path));
        await File.WriteAllTextAsync(Brief, $"<html><body>{island.Element}</body></html>");
        await Database.WipeAsync();

        await Pgraph.SucceedsAsync(Database.StoreUri, "import", Brief);

        var stored = await Pgraph.SucceedsAsync(Database.StoreUri, "ladders", "--format", "json");
        var read = await Pgraph.RunAsync("ladders", "--format", "json", "--data", folder.Path);
        Assert.That(stored.Out, Is.EqualTo(read.Out));
    }

    private static async Task<IslandText> IslandAsync(IPartnershipStore store) =>
        DataIsland.Of(await store.ReadAsync(DataTables.All, CancellationToken.None), CancellationToken.None);
}
