using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.IntegrationTests.Contract;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.Storage.Contract;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Imports;

namespace PartnershipGraph.IntegrationTests.Importing;

/// <summary>An importer whose lock somebody else holds by now, and what an import refuses before it writes.</summary>
internal sealed class LostLockTests
{
    private readonly ImportedFolder imported = new();
    private ContractFolder folder = null!;
    private Neo4jConnection connection = null!;

    private static TestDatabase Database => IntegrationServer.Database;

    [SetUp]
    public async Task OpenAsync()
    {
        folder = new ContractFolder();
        folder.Write("memberships.csv", "organization,member", "ORG,AAA", "ORG,BBB").Write("votes.csv", "vote,date,voter,choice", "V,2022,AAA,yes");
        await Database.WipeAsync();
        connection = Neo4jConnection.Open(StoreAddress.Parse(Database.StoreUri, _ => null), TimeProvider.System);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await connection.DisposeAsync();
        await imported.DisposeAsync();
        folder.Dispose();
    }

    [Test]
    public async Task An_importer_that_lost_its_lock_writes_no_further_batch_and_the_next_completes_its_work()
    {
        var isStolen = false;
        var thief = new Callback(p =>
        {
            if (p.Step == "member_of" && !isStolen)
            {
                isStolen = true;
                Database.ChangeAsync("MATCH (l:WorkLock {name: 'import'}) SET l.token = 'stolen', l.owner = 'a thief', l.until = datetime.realtime() + duration('PT1H')").GetAwaiter().GetResult();
            }
        });

        Assert.That(async () => await ImportAsync(progress: thief), Throws.TypeOf<StoreUnavailableException>().With.Message.Contains("lock was lost"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Database.CountAsync("()-[:MEMBER_OF]->()"), Is.EqualTo(2), "written before");
            Assert.That(await Database.CountAsync("()-[:VOTED]->()"), Is.Zero, "not written after");
            Assert.That(await Database.CountAsync("(l:WorkLock {owner: 'a thief'})"), Is.EqualTo(1), "the lock is its holder's");
        }

        await Database.ChangeAsync("MATCH (l:WorkLock) DELETE l");
        var report = await ImportAsync();
        Assert.That((report.IsResumed, await Database.CountAsync("()-[:VOTED]->()")), Is.EqualTo((true, 1L)));
    }

    [Test]
    public async Task A_dataset_that_was_begun_is_no_dataset_yet()
    {
        var store = await imported.StoreOfAsync(folder.Path);
        await Database.ChangeAsync("MATCH (d:Dataset) SET d.state = 'importing'");

        Assert.That(
            async () => await store.ReadAsync(DataTables.None, CancellationToken.None),
            Throws.TypeOf<StoreUnavailableException>().With.Message.Contains("has not finished").And.Message.Contains("pgraph import"));
    }

    [Test]
    public async Task More_than_a_tenth_goes_only_where_that_is_asked_for_and_a_plan_counts_it()
    {
        await ImportAsync();
        folder.Write("memberships.csv", "organization,member", "ORG,AAA").Write("votes.csv", "vote,date,voter,choice");
        var records = await RecordsAsync();

        var plan = await new Neo4jImporter(connection).PlanAsync(records, CancellationToken.None);

        using var scope = Assert.EnterMultipleScope();
        Assert.That((plan.RowsInDatabase, plan.RowsGoing, plan.NeedsReplace), Is.EqualTo((11, 2, true)));
        Assert.That(plan.Tables.Where(t => t.Going > 0).Select(t => t.Table), Is.EqualTo(new[] { "memberships", "votes" }));
        Assert.That(async () => await ImportAsync(), Throws.TypeOf<UsageException>().With.Message.Contains("2 of the 11 rows").And.Message.Contains("--replace"));
        Assert.That(await Database.CountAsync("()-[:VOTED]->()"), Is.EqualTo(1));
        await ImportAsync(replace: true);
        Assert.That(await Database.CountAsync("()-[:VOTED]->()"), Is.Zero);
        Assert.That(await Database.CountAsync("(:Vote)"), Is.Zero);
    }

    [Test]
    public async Task A_plan_for_an_empty_database_writes_nothing()
    {
        var plan = await new Neo4jImporter(connection).PlanAsync(await RecordsAsync(), CancellationToken.None);

        using var scope = Assert.EnterMultipleScope();
        Assert.That((plan.RowsToWrite, plan.RowsInDatabase, plan.NeedsReplace), Is.EqualTo((11, 0, false)));
        Assert.That(await Database.CountAsync("(n)"), Is.Zero);
    }

    private async Task<ImportReport> ImportAsync(bool replace = false, IProgress<ImportProgress>? progress = null) => await new Neo4jImporter(connection).ImportAsync(
        await RecordsAsync(), new ImportOptions { DatasetName = "a folder", Replace = replace, Progress = progress }, CancellationToken.None);

    private Task<PartnershipRecords> RecordsAsync() => FolderStore.At(folder.Path).ReadAsync(DataTables.All, CancellationToken.None);

    private sealed class Callback(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }
}
