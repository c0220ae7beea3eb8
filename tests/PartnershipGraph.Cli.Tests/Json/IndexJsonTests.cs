using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Tests.Json;

internal sealed class IndexJsonTests
{
    [Test]
    public void An_undefined_value_is_null_beside_its_reason_and_a_zero_is_a_number()
    {
        var answer = new JsonObject { ["id"] = "A" }.With(("share", 0), ("ratio", IndexValue.Null("no states")));

        Assert.That(answer.ToJsonString(), Is.EqualTo("""{"id":"A","share":0,"ratio":null,"nulls":{"ratio":"no states"}}"""));
    }

    [Test]
    public void Where_all_is_defined_the_nulls_are_empty_and_there_is_no_reason()
    {
        Assert.That(new JsonObject().With(("r", 0.5)).ToJsonString(), Is.EqualTo("""{"r":0.5,"nulls":{}}"""));
        Assert.That(IndexJson.Reasons(("r", 0.5)), Is.Empty);
    }

    [Test]
    public void Reasons_stand_in_one_text_by_name() => Assert.That(
        IndexJson.Reasons(("a", IndexValue.Null("no ties")), ("b", 1), ("c", IndexValue.Null("isolated"))),
        Is.EqualTo("a: no ties; c: isolated"));
}
