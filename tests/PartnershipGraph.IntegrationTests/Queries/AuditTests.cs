using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.Storage.Neo4j.Queries.Catalog;

namespace PartnershipGraph.IntegrationTests.Queries;

/// <summary>An audit that never finds anything audits nothing: each is held against data that were broken for it.</summary>
internal sealed class AuditTests
{
    private const string oneTitle = "MATCH (:Actor {id: 'CHN'})-[p:PARTNERSHIP]->(:Actor {id: 'RUS'}) WHERE p.rank IS NOT NULL AND p.to IS NULL";

    private static readonly Dictionary<string, string> faults = new(StringComparer.Ordinal)
    {
        ["actors_without_kind"] = "MATCH (a:Actor {id: 'BRA'}) REMOVE a:State",
        ["allied_pairs_reversed"] = "MATCH (a)-[r:ALLIANCE]->(b) WITH a, b, r LIMIT 1 CREATE (b)-[x:ALLIANCE]->(a) SET x = r {.*, key: 'reversed'}",
        ["allied_pairs_without_members"] = "MATCH (a:Actor)-[r:ALLIANCE]->() WITH a, r LIMIT 1 MATCH (a)-[p:PARTY_TO]->(l:Alliance) WHERE l.key = r.alliance DELETE p",
        ["bare_ties"] = "MATCH (a:Actor {id: 'CHN'}), (b:Actor {id: 'USA'}) CREATE (a)-[:PARTNERSHIP]->(b)",
        ["ladders_of_others"] = "MATCH (l:Ladder) WHERE l.sponsor <> 'CHN' WITH l.id AS other LIMIT 1 " + oneTitle + " SET p.ladder = other",
        ["loops"] = "MATCH (a:Actor {id: 'CHN'}) CREATE (a)-[:RIVALRY {key: 'with itself'}]->(a)",
        ["missing_sources"] = "MATCH ()-[p:PARTNERSHIP]->() WHERE p.confidence = 'high' WITH p LIMIT 1 REMOVE p.source, p.sourceUrl",
        ["orphans"] = "CREATE (:Vote {key: 'in which nobody voted'})",
        ["overlapping_spells"] = oneTitle + " WITH startNode(p) AS a, endNode(p) AS b, p CREATE (a)-[q:PARTNERSHIP]->(b) SET q = p {.*, key: 'again'}",
        ["rank_and_level_disagree"] = oneTitle + " SET p.level = p.level + 1",
        ["rows_of_other_imports"] = oneTitle + " SET p.import = 1",
        ["spells_backwards"] = oneTitle + " SET p.to = p.from - duration('P1D')",
        ["titles_without_ladder"] = oneTitle + " SET p.ladder = 'none such'",
        ["unfinished_import"] = "MATCH (d:Dataset) SET d.state = 'importing'",
        ["wrong_types"] = oneTitle + " SET p.rank = '1'",
    };

    private static TestDatabase Database => IntegrationServer.Database;

    private static IEnumerable<TestCaseData> Audits =>
        QueryCatalog.Bundled().All.Where(q => q.IsAudit).Select(q => new TestCaseData(q).SetArgDisplayNames(q.Name));

    [OneTimeSetUp]
    public Task BundledAsync() => Database.HoldBundledAsync();

    [TestCaseSource(nameof(Audits))]
    public async Task An_audit_finds_the_fault_that_it_is_for(SavedQuery audit)
    {
        Assert.That(faults.Keys, Does.Contain(audit.Name.Split('/')[^1]), "say here how to break what it audits");
        await using var session = Database.Session();
        await using var transaction = await session.BeginTransactionAsync();

        var before = await RowsAsync(transaction, audit);
        await (await transaction.RunAsync(faults[audit.Name.Split('/')[^1]])).ConsumeAsync();
        var after = await RowsAsync(transaction, audit);
        // The fault never leaves the transaction.
        await transaction.RollbackAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(before, Is.Empty, "the bundled data are whole");
        Assert.That(after, Is.Not.Empty);
        Assert.That(after.Select(r => r.Keys), Is.All.EqualTo(audit.Returns));
    }

    private static async Task<List<IRecord>> RowsAsync(IAsyncQueryRunner transaction, SavedQuery audit) =>
        await (await transaction.RunAsync(audit.Text)).ToListAsync();
}
