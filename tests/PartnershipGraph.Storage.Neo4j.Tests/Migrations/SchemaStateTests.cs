using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Migrations;

namespace PartnershipGraph.Storage.Neo4j.Tests.Migrations;

/// <summary>A schema that is missing, behind, ahead or changed (E3), or remembered twice (F26).</summary>
internal sealed class SchemaStateTests
{
    private static readonly Migration one = Migration.Parse("V001__First_step.cypher", "RETURN 1;");
    private static readonly Migration two = Migration.Parse("V002__Second_step.cypher", "RETURN 2;");
    private static readonly StoreAddress address = StoreAddress.Parse("bolt://neo4j:hidden@host/films", _ => null);

    [Test]
    public void A_database_without_a_history_is_told_to_import() =>
        Assert.That(() => State().RequireCurrent(address), Refuses("pgraph import --store bolt://host:7687/films"));

    [Test]
    public void A_schema_that_is_behind_names_the_step_and_the_remedy() =>
        Assert.That(() => State(Applied(one)).RequireCurrent(address), Refuses("2 (Second step)").And.Message.Contains("pgraph db migrate"));

    [Test]
    public void A_schema_that_is_ahead_is_refused_by_readers_and_migrators()
    {
        var state = State(Applied(one), Applied(two), new AppliedMigration(3, "x", "Third step", null));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(() => state.RequireCurrent(address), Refuses("3 (Third step)"));
        Assert.That(() => state.RequireSound(address), Refuses("ahead"));
        Assert.That(state.Steps.Select(s => s.State), Is.EqualTo(new[] { MigrationState.Applied, MigrationState.Applied, MigrationState.Unknown }));
    }

    [Test]
    public void A_step_that_was_applied_from_another_text_is_refused()
    {
        var state = State(Applied(one) with { Checksum = "another" }, Applied(two));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(() => state.RequireSound(address), Refuses("1 (First step)"));
        Assert.That(state.Steps[0].State, Is.EqualTo(MigrationState.Changed));
    }

    [Test]
    public void F26_two_nodes_of_one_step_are_told_and_refused() =>
        Assert.That(() => State(Applied(one), Applied(one), Applied(two)).RequireSound(address), Refuses("2 (:Migration) nodes of version 1"));

    [Test]
    public void A_schema_that_is_up_to_date_is_read()
    {
        var state = State(Applied(two), Applied(one));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(() => state.RequireCurrent(address), Throws.Nothing);
        Assert.That(state.Pending, Is.Empty);
        Assert.That(state.Steps.Select(s => s.Version), Is.EqualTo(new[] { 1, 2 }));
    }

    private static SchemaState State(params AppliedMigration[] applied) => new([one, two], applied);

    private static AppliedMigration Applied(Migration step) => new(step.Version, step.Checksum, step.Description, DateTimeOffset.UnixEpoch);

    private static NUnit.Framework.Constraints.Constraint Refuses(string text) =>
        Throws.TypeOf<StoreUnavailableException>().With.Message.Contains(text).And.Message.Not.Contains("hidden");
}
