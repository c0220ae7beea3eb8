using PartnershipGraph.Cli.Cypher;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Cli.Tests.Cypher;

internal sealed class PlanTextTests
{
    private static readonly QueryPlan plan = new(
        "ProduceResults", "n", 2.5, null, null,
        [
            new("Apply", "", null, null, null, [new("Seek", "a\nb", 1, 1, 2, []), new("Filter", "x", null, null, null, [new("Argument", "", null, null, null, [])])]),
        ]);

    [Test]
    public void What_feeds_a_step_stands_under_it() => Assert.That(
        PlanText.Lines(plan),
        Is.EqualTo(new[]
        {
            "ProduceResults n  (about 2.5 rows expected)",
            "└─ Apply",
            "   ├─ Seek a b  (about 1 rows expected, 1 found, 2 hits)",
            "   └─ Filter x",
            "      └─ Argument",
        }));

    [Test]
    public void A_program_gets_the_same_tree()
    {
        var json = PlanText.Json(plan);

        Assert.That((string?)json["operator"], Is.EqualTo("ProduceResults"));
        Assert.That((long?)json["children"]![0]!["children"]![0]!["hits"], Is.EqualTo(2));
        Assert.That(json["rows"], Is.Null);
    }

    [Test]
    public void Every_step_is_among_the_steps() =>
        Assert.That(plan.Steps.Select(s => s.Operator), Is.EqualTo(new[] { "ProduceResults", "Apply", "Seek", "Filter", "Argument" }));
}
