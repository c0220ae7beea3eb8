using PartnershipGraph.Storage.Neo4j.Queries.Catalog;
using PartnershipGraph.Storage.Neo4j.Queries.Parameters;

namespace PartnershipGraph.Storage.Neo4j.Tests.Queries;

internal sealed class QueryHeaderTests
{
    private const string text = """
        // Who is where.
        // One more sentence: to be read.
        // params: $a :: ACTOR, $day :: DATE = date(),
        //   $poles :: LIST<ACTOR> = []   returns: x, y
        // mode: read   plan: NodeUniqueIndexSeek   ordered by: x, y
        // example: a=VNM; day=2024
        MATCH (n) RETURN 1 AS x, 2 AS y // mode: write
        """;

    [Test]
    public void A_header_says_all_that_has_to_be_known()
    {
        var query = QueryHeader.Parse("who", text);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(query.Summary, Is.EqualTo("Who is where."));
            Assert.That(query.Remarks, Is.EqualTo("One more sentence: to be read."));
            Assert.That(query.Parameters, Is.EqualTo(new QueryParameter[] { new("a", "ACTOR", null), new("day", "DATE", "date()"), new("poles", "LIST<ACTOR>", "[]") }));
            Assert.That(query.Parameters.Select(p => p.IsActor), Is.EqualTo(new[] { true, false, true }));
            Assert.That(query.Returns, Is.EqualTo(new[] { "x", "y" }));
            Assert.That(query.Writes, Is.False);
            Assert.That(query.Plan, Is.EqualTo("NodeUniqueIndexSeek"));
            Assert.That(query.OrderedBy, Is.EqualTo("x, y"));
            Assert.That(query.Example, Is.EqualTo(new GivenParameter[] { new("a", "VNM"), new("day", "2024") }));
            Assert.That(query.IsAudit, Is.False);
            Assert.That(query.Text, Is.EqualTo(text));
        }
    }

    [Test]
    public void Without_parameters_a_header_says_so() =>
        Assert.That(QueryHeader.Parse("audit/x", text.Replace("$a :: ACTOR, $day :: DATE = date(),\n//   $poles :: LIST<ACTOR> = []", "none", StringComparison.Ordinal)).Parameters, Is.Empty);

    [TestCase("// mode: read ", "// mode: perhaps ")]
    [TestCase("   returns: x, y", "")]
    [TestCase("$a :: ACTOR", "$a ACTOR")]
    [TestCase("ordered by:", "order:")]
    public void A_header_that_leaves_something_open_is_refused(string part, string other) =>
        Assert.That(() => QueryHeader.Parse("who", text.Replace(part, other, StringComparison.Ordinal)), Throws.TypeOf<FormatException>().With.Message.StartsWith("who: "));
}
