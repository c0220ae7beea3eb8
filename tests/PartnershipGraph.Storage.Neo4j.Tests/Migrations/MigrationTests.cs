using PartnershipGraph.Storage.Neo4j.Migrations;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Tests.Migrations;

internal sealed class MigrationTests
{
    private const string file = "V012__What_it_does.cypher";

    [Test]
    public void The_name_of_the_file_says_number_and_sentence()
    {
        var migration = Migration.Parse(file, "RETURN 1;\n");

        Assert.That((migration.Version, migration.Description), Is.EqualTo((12, "What it does")));
    }

    [TestCase("V1_One_underscore.cypher")]
    [TestCase("W001__Other_letter.cypher")]
    [TestCase("V__No_number.cypher")]
    [TestCase("V001__No.ending")]
    public void Another_name_is_refused(string name) =>
        Assert.That(() => Migration.Parse(name, "RETURN 1;"), Throws.TypeOf<FormatException>().With.Message.Contains(name));

    [Test]
    public void Statements_end_with_a_semicolon_at_the_end_of_a_line() => Assert.That(
        Migration.Parse(file, "// Why.\nRETURN ';' AS a;  \n\nRETURN 'b; c'\n  AS b;\r\n// The end.\n").Statements,
        Is.EqualTo(new[] { "// Why.\nRETURN ';' AS a", "RETURN 'b; c'\n  AS b" }));

    [TestCase("RETURN 1;\nRETURN 2;\n")]
    [TestCase("RETURN 1;\r\nRETURN 2;\r\n")]
    [TestCase("\uFEFFRETURN 1;\nRETURN 2;\n")]
    public void Line_ends_and_a_mark_do_not_change_the_checksum(string text)
    {
        var migration = Migration.Parse(file, text);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(migration.Checksum, Is.EqualTo("55a874090ef783d8c1115398440c1cb76702d2dd514e5912fe01b2e67d60f931"));
        Assert.That(migration.Statements, Is.EqualTo(new[] { "RETURN 1", "RETURN 2" }));
    }

    [Test]
    public void Any_other_change_does() =>
        Assert.That(Migration.Parse(file, "RETURN 1;\n").Checksum, Is.Not.EqualTo(Migration.Parse(file, "RETURN  1;\n").Checksum));

    [Test]
    public void Our_steps_are_numbered_without_a_gap_and_keep_schema_and_data_apart()
    {
        var steps = Migration.All(Path.Combine(StatementCatalog.Directory, "migrations"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(steps.Select(s => s.Version), Is.EqualTo(Enumerable.Range(1, steps.Count)));
        foreach (var step in steps)
            Assert.That(step.Statements.Select(IsOfSchema).Distinct().Count(), Is.EqualTo(1), step.Description);
    }

    [Test]
    public void Every_constraint_and_index_of_ours_has_a_name_and_may_be_there()
    {
        var statements = Migration.All(Path.Combine(StatementCatalog.Directory, "migrations")).SelectMany(s => s.Statements).Where(IsOfSchema);

        Assert.That(statements, Is.Not.Empty.And.All.Match(@"CREATE (CONSTRAINT|INDEX) [a-z_0-9]+ IF NOT EXISTS\nFOR "));
    }

    private static bool IsOfSchema(string statement) => statement.Contains("CREATE CONSTRAINT", StringComparison.Ordinal) || statement.Contains("CREATE INDEX", StringComparison.Ordinal);
}
