using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;
using PartnershipGraph.Storage.Neo4j.Queries.Catalog;

namespace PartnershipGraph.IntegrationTests.Queries;

/// <summary>Every query that comes with the program, with its own example, on the bundled data.</summary>
internal sealed class QueryTests
{
    private static TestDatabase Database => IntegrationServer.Database;

    private static IEnumerable<TestCaseData> Questions => Named(isAudit: false);

    private static IEnumerable<TestCaseData> Audits => Named(isAudit: true);

    [OneTimeSetUp]
    public async Task BundledWithRunsAsync()
    {
        await Database.HoldBundledAsync();
        await Pgraph.SucceedsAsync(Database.StoreUri, "rank", "strength");
        await Pgraph.SucceedsAsync(Database.StoreUri, "rank", "pagerank");
        await Pgraph.SucceedsAsync(Database.StoreUri, "communities", "--restarts", "2");
        await Pgraph.SucceedsAsync(Database.StoreUri, "hedge", "--poles", "USA,CHN");
    }

    [TestCaseSource(nameof(Questions))]
    public async Task A_query_answers_its_example_in_the_columns_and_the_order_that_it_promises(SavedQuery query)
    {
        var first = await SavedQueries.RunAsync(Database, query);
        var second = await SavedQueries.RunAsync(Database, query);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(first, Is.Not.Empty);
        Assert.That(first[0].Keys, Is.EqualTo(query.Returns));
        Assert.That(second.Select(SavedQueries.Text), Is.EqualTo(first.Select(SavedQueries.Text)), "a total order");
        Assert.That(first.Select(SavedQueries.Text), Is.Unique, "no row twice");
    }

    [TestCaseSource(nameof(Audits))]
    public async Task An_audit_finds_nothing_in_the_bundled_data(SavedQuery query) =>
        Assert.That((await SavedQueries.RunAsync(Database, query)).Select(SavedQueries.Text), Is.Empty);

    [TestCaseSource(nameof(Questions))]
    public async Task A_query_asks_for_nothing_but_its_subject(SavedQuery query)
    {
        var subjects = query.Parameters.Where(p => p.IsRequired).Select(p => p.Name).ToList();

        var rows = await SavedQueries.RunAsync(Database, query with { Example = [.. query.Example.Where(e => subjects.Contains(e.Name))] });

        Assert.That(rows.All(r => r.Keys.SequenceEqual(query.Returns)), Is.True);
    }

    private static IEnumerable<TestCaseData> Named(bool isAudit) =>
        QueryCatalog.Bundled().All.Where(q => q.IsAudit == isAudit).Select(q => new TestCaseData(q).SetArgDisplayNames(q.Name));

    [Test]
    public async Task The_program_answers_a_query_by_its_name()
    {
        var run = await Pgraph.SucceedsAsync(Database.StoreUri, "cypher", "run", "partners_of_partners", "-p", "state=VNM", "--format", "json");

        var query = QueryCatalog.Bundled().Find("partners_of_partners")!;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Json.GetProperty("columns").EnumerateArray().Select(c => c.GetString()), Is.EqualTo(query.Returns));
        Assert.That(run.Json.GetProperty("rows").GetArrayLength(), Is.GreaterThan(5));
    }
}
