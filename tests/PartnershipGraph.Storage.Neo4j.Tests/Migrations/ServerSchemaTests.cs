using PartnershipGraph.Storage.Neo4j.Migrations;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Tests.Migrations;

/// <summary>What somebody else made in our place (G2).</summary>
internal sealed class ServerSchemaTests
{
    private static readonly RequiredConstraint actorId = new("actor_id", "Actor", "id", false);

    [Test]
    public void Every_constraint_of_ours_is_understood()
    {
        var statements = Migration.All(Path.Combine(StatementCatalog.Directory, "migrations")).SelectMany(s => s.Statements)
            .Where(s => s.Contains("CREATE CONSTRAINT", StringComparison.Ordinal)).ToList();

        var required = RequiredConstraint.Of(statements);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(required, Has.Count.EqualTo(statements.Count).And.Count.GreaterThan(15));
        Assert.That(required, Does.Contain(actorId));
        Assert.That(required, Does.Contain(new RequiredConstraint("partnership_tie_key", "PARTNERSHIP", "key", true)));
        Assert.That(required.Select(r => r.ToString()), Does.Contain("(:Actor {id})").And.Contain("()-[:PARTNERSHIP {key}]-()"));
    }

    [Test]
    public void In_an_empty_database_nothing_stands_in_the_way() => Assert.That(Schema([], []).ConflictWith(actorId), Is.Null);

    [TestCase("UNIQUENESS")]
    [TestCase("NODE_KEY")]
    public void A_constraint_of_another_name_that_guarantees_the_same_serves(string type)
    {
        var schema = Schema([("mine", type, "Actor", "id")], [("mine", "mine", "Actor", "id")]);

        Assert.That((schema.Guarantees(actorId), schema.ConflictWith(actorId)), Is.EqualTo((true, (string?)null)));
    }

    [Test]
    public void An_index_in_the_constraint_s_place_is_named() =>
        Assert.That(Schema([], [("drawn_by_hand", null, "Actor", "id")]).ConflictWith(actorId), Does.Contain("DROP INDEX drawn_by_hand"));

    [Test]
    public void A_constraint_that_has_our_name_and_is_about_something_else_is_named() => Assert.That(
        Schema([("actor_id", "UNIQUENESS", "Film", "title")], []).ConflictWith(actorId), Does.Contain("DROP CONSTRAINT actor_id").And.Contain("Film"));

    [Test]
    public void An_index_that_has_our_name_and_is_about_something_else_is_named() => Assert.That(
        Schema([], [("actor_id", null, "Film", "title")]).ConflictWith(actorId), Does.Contain("DROP INDEX actor_id").And.Contain("Film"));

    [Test]
    public void The_index_of_a_constraint_that_is_being_made_is_no_conflict() =>
        Assert.That(Schema([], [("actor_id", null, "Actor", "id")]).ConflictWith(actorId), Is.Null);

    [Test]
    public void An_existence_constraint_guarantees_no_uniqueness() =>
        Assert.That(Schema([("exists", "NODE_PROPERTY_EXISTENCE", "Actor", "id")], []).Guarantees(actorId), Is.False);

    private static ServerSchema Schema(
        (string Name, string Type, string Label, string Property)[] constraints, (string Name, string? Constraint, string Label, string Property)[] indexes) =>
        new(constraints, indexes);
}
