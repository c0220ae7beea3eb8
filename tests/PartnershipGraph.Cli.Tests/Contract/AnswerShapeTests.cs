using System.Text.Json.Nodes;

namespace PartnershipGraph.Cli.Tests.Contract;

internal sealed class AnswerShapeTests
{
    private static readonly HashSet<string> states = ["USA", "CHN"];

    [TestCase("""{"a": 1, "b": {"c": "x"}}""", """{"a": 2, "b": {"c": "y"}, "more": 3}""")]
    [TestCase("""{"values": {"CHN": 1}}""", """{"values": {"USA": 2}}""")]
    [TestCase("""{"byRank": {"1": 1}}""", """{"byRank": {"2": 2}}""")]
    [TestCase("""{"sides": {"A": {"net": 1}}}""", """{"sides": {"USA": {"net": 2}}}""")]
    [TestCase("""{"a": 1}""", """{"a": null}""")]
    [TestCase("""{"nulls": {"CHN": "why"}}""", """{"nulls": {}}""")]
    public void An_answer_with_every_name_misses_nothing(string sketch, string answer) =>
        Assert.That(Missing(sketch, answer), Is.Empty);

    [TestCase("""{"a": 1}""", """{"b": 1}""", "$/a")]
    [TestCase("""{"a": 1}""", """{"a": "1"}""", "$/a")]
    [TestCase("""{"a": [{"b": 1}]}""", """{"a": [{"c": 1}]}""", "$/a/0/b")]
    [TestCase("""{"a": [{"b": 1}]}""", """{"a": []}""", "$/a")]
    [TestCase("""{"values": {"CHN": {"x": 1}}}""", """{"values": {"USA": {"y": 2}}}""", "$/values/CHN/x")]
    [TestCase("""{"values": {"S": 1}}""", """{"values": {"jaccard": 1}}""", "$/values/S")]
    public void What_is_missing_or_of_another_kind_is_named(string sketch, string answer, string named) =>
        Assert.That(Missing(sketch, answer), Has.Some.StartsWith(named));

    private static IReadOnlyList<string> Missing(string sketch, string answer) =>
        new AnswerShape(states).Missing(JsonNode.Parse(sketch), JsonNode.Parse(answer));
}
