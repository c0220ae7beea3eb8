using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;
using PartnershipGraph.Storage.Neo4j.Queries.Catalog;

namespace PartnershipGraph.IntegrationTests.Queries;

/// <summary>Every query that comes with the program, with its own example, on the bundled data.</summary>
internal sealed class QueryTests
{
    private static TestDatabase Database => IntegrationServer.Database;

    private static IEnumerable<SavedQuery> Questions => QueryCatalog.Bundled().All.Where(q => !q.IsAudit);

    private static IEnumerable<SavedQuery> Audits => QueryCatalog.Bundled().All.Where(q => q.IsAudit);

    [OneTimeSetUp]
    public async Task BundledWithRunsAsync()
    {
        await Database.HoldBundledAsync();
        await Pgraph.SucceedsAsync(Database.StoreUri, "rank", "strength");
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
