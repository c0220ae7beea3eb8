using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Schema;

/// <summary>A schema that is not the program's (E3).</summary>
[Category("Heavy")]
internal sealed class SchemaStateTests
{
    private TemporaryFolder world = null!;

    private static TestDatabase Database => IntegrationServer.Database;

    [SetUp]
    public async Task ImportedAsync()
    {
        world = SmallWorld.Create();
        await Database.WipeAsync();
        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);
    }

    [TearDown]
    public void Remove() => world.Dispose();

    [Test]
    public async Task E3_An_empty_database_is_refused_to_readers_with_the_remedy()
    {
        await Database.WipeAsync();

        var run = await Pgraph.OnAsync(Database.StoreUri, "rank", "strength");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(run.Error, Does.Contain("pgraph import").Or.Contain("pgraph db migrate"));
        Assert.That(await Database.CountAsync("(n)"), Is.Zero, "reading made nothing");
    }

    [Test]
    public async Task E3_A_schema_that_is_behind_is_named_and_migrating_mends_it()
    {
        var last = await Database.ValueAsync<long>("MATCH (m:Migration) RETURN max(m.version)");
        await Database.RunAsync(FormattableString.Invariant($"MATCH (m:Migration {{version: {last}}}) DELETE m"));

        var run = await Pgraph.OnAsync(Database.StoreUri, "rank", "strength");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Exit, Is.EqualTo(3), run.Error);
            Assert.That(run.Error, Does.Contain(FormattableString.Invariant($"{last}")).And.Contain("migrate"));
        }

        await Pgraph.SucceedsAsync(Database.StoreUri, "db", "migrate");
        await Pgraph.SucceedsAsync(Database.StoreUri, "rank", "strength");
        await Pgraph.SucceedsAsync(Database.StoreUri, "db", "validate");
    }

    [Test]
    public async Task E3_A_schema_that_is_behind_is_completed_by_an_import()
    {
        await Database.RunAsync("MATCH (m:Migration) WITH max(m.version) AS last MATCH (m:Migration {version: last}) DELETE m");

        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);
        await Pgraph.SucceedsAsync(Database.StoreUri, "db", "validate");
    }

    [Test]
    public async Task A_constraint_that_a_killed_program_left_in_the_making_is_waited_for()
    {
        await Database.WipeAsync();
        await Database.RunAsync("CREATE INDEX alliance_tie_key FOR ()-[r:ALLIANCE]-() ON (r.key)");

        var migration = Pgraph.OnAsync(Database.StoreUri, "db", "migrate");
        await Task.Delay(TimeSpan.FromSeconds(2));
        await Database.RunAsync("DROP INDEX alliance_tie_key");
        var run = await migration;

        Assert.That(run.Exit, Is.Zero, run.Error);
        await Pgraph.SucceedsAsync(Database.StoreUri, "db", "validate");
    }

    [TestCase("rank", "strength")]
    [TestCase("db", "migrate")]
    [TestCase("import", null)]
    public async Task E3_A_schema_of_a_later_program_is_refused(string command, string? argument)
    {
        await Database.RunAsync("CREATE (:Migration {version: 99, checksum: 'unheard of', description: 'From the future', appliedAt: datetime()})");

        var run = await Pgraph.OnAsync(Database.StoreUri, [command, argument ?? world.Location]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(run.Error, Does.Contain("99"));
    }

    [TestCase("rank", "strength")]
    [TestCase("db", "migrate")]
    [TestCase("import", null)]
    public async Task E3_A_step_that_was_applied_from_another_text_is_refused(string command, string? argument)
    {
        await Database.RunAsync("MATCH (m:Migration {version: 1}) SET m.checksum = 'of another text'");

        var run = await Pgraph.OnAsync(Database.StoreUri, [command, argument ?? world.Location]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(run.Error, Does.Contain("V001").Or.Contain("1"));
    }

    [Test]
    public async Task Validating_tells_what_is_wrong_and_what_is_right()
    {
        var right = await Pgraph.OnAsync(Database.StoreUri, "db", "validate", "--format", "json");
        Assert.That(right.Exit, Is.Zero, right.Out + right.Error);

        await Database.RunAsync("MATCH (m:Migration {version: 1}) SET m.checksum = 'of another text'");
        var changed = await Pgraph.OnAsync(Database.StoreUri, "db", "validate", "--format", "json");
        Assert.That(changed.Exit, Is.Not.Zero);

        await Pgraph.SucceedsAsync(Database.StoreUri, "db", "info");
    }

    [Test]
    public async Task Migrating_twice_applies_nothing_the_second_time()
    {
        await Database.WipeAsync();
        var first = await Pgraph.SucceedsAsync(Database.StoreUri, "db", "migrate", "--format", "json");
        var second = await Pgraph.SucceedsAsync(Database.StoreUri, "db", "migrate", "--format", "json");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(first.Out, Is.Not.EqualTo(second.Out));
        Assert.That(await Database.CountAsync("(:Migration)"), Is.EqualTo(await Database.ValueAsync<long>("MATCH (m:Migration) RETURN max(m.version)")));
        Assert.That(await Database.ValueAsync<long>("SHOW CONSTRAINTS YIELD name RETURN count(*)"), Is.GreaterThan(5));
    }

    /// <summary>Of several that begin within milliseconds, one is likely to see another's constraint half made.</summary>
    [Test]
    public async Task Migrators_that_begin_at_once_apply_every_step_once()
    {
        await Database.WipeAsync();

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Pgraph.OnAsync(Database.StoreUri, "db", "migrate")));

        Assert.That(runs.Select(r => r.Exit), Is.All.Zero, string.Join('\n', runs.Select(r => r.Error)));
        await Pgraph.SucceedsAsync(Database.StoreUri, "db", "validate");
    }
}
