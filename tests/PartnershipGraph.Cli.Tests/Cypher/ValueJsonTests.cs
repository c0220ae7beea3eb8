using System.Text.Json;
using CsCheck;
using PartnershipGraph.Cli.Cypher;
using PartnershipGraph.Storage.Neo4j.Queries.Values;

namespace PartnershipGraph.Cli.Tests.Cypher;

internal sealed class ValueJsonTests
{
    private static readonly GraphNode film = new("4:x:0", ["Film", "Drama"], new Dictionary<string, object?> { ["title"] = "Harbour \"Lights\"" });
    private static readonly GraphNode town = new("4:x:1", ["Town"], new Dictionary<string, object?>());
    private static readonly GraphRelationship shown = new("5:x:0", "SHOWN_IN", "4:x:0", "4:x:1", new Dictionary<string, object?> { ["year"] = 2001L });

    [TestCase(null, "null")]
    [TestCase(true, "true")]
    [TestCase(9007199254740993L, "9007199254740993")]
    [TestCase(long.MinValue, "-9223372036854775808")]
    [TestCase(0.30000000000000004, "0.30000000000000004")]
    [TestCase(double.NaN, "null")]
    [TestCase(double.NegativeInfinity, "null")]
    [TestCase("伙伴 é \"q\"", "\"伙伴 é \\\"q\\\"\"")]
    public void Plain_values_are_themselves(object? value, string text) => Assert.That(new ValueJson().Text(value), Is.EqualTo(text));

    [Test]
    public void Numbers_that_JSON_does_not_know_are_counted_wherever_they_stand()
    {
        var json = new ValueJson();

        Assert.That(json.Text(new List<object?> { double.NaN, 2.5, new List<object?> { double.PositiveInfinity } }), Is.EqualTo("[null,2.5,[null]]"));
        Assert.That(json.NotFinite, Is.EqualTo(2));
    }

    [Test]
    public void Bytes_are_base64() => Assert.That(new ValueJson().Text(new byte[] { 1, 2, 255 }), Is.EqualTo("\"AQL/\""));

    [Test]
    public void A_point_has_a_height_only_in_space()
    {
        Assert.That(new ValueJson().Text(new SpatialPoint(4326, 1.5, 2, null)), Is.EqualTo("{\"srid\":4326,\"x\":1.5,\"y\":2}"));
        Assert.That(new ValueJson().Text(new SpatialPoint(4979, 1.5, 2, 3)), Is.EqualTo("{\"srid\":4979,\"x\":1.5,\"y\":2,\"z\":3}"));
    }

    [Test]
    public void Nodes_relationships_and_paths_have_the_names_of_the_contract()
    {
        const string filmText = "{\"elementId\":\"4:x:0\",\"labels\":[\"Film\",\"Drama\"],\"properties\":{\"title\":\"Harbour \\\"Lights\\\"\"}}";
        const string townText = "{\"elementId\":\"4:x:1\",\"labels\":[\"Town\"],\"properties\":{}}";
        const string shownText = "{\"elementId\":\"5:x:0\",\"type\":\"SHOWN_IN\",\"start\":\"4:x:0\",\"end\":\"4:x:1\",\"properties\":{\"year\":2001}}";

        Assert.That(new ValueJson().Text(film), Is.EqualTo(filmText));
        Assert.That(new ValueJson().Text(shown), Is.EqualTo(shownText));
        Assert.That(
            new ValueJson().Text(new GraphPath([town, film], [shown])),
            Is.EqualTo($"{{\"nodes\":[{townText},{filmText}],\"relationships\":[{shownText}]}}"), "in the path's own order");
        Assert.That(new ValueJson().Text(new GraphPath([town], [])), Is.EqualTo($"{{\"nodes\":[{townText}],\"relationships\":[]}}"));
    }

    [Test]
    public void Every_double_is_read_back_as_the_same() => Gen.Double.Where(double.IsFinite).Sample(d =>
        BitConverter.DoubleToInt64Bits(JsonDocument.Parse(new ValueJson().Text(d)).RootElement.GetDouble()) == BitConverter.DoubleToInt64Bits(d));

    [TestCase(1.5, "1.5000")]
    [TestCase(0.00001, "1E-05")]
    [TestCase(double.NaN, "–")]
    [TestCase(true, "true")]
    [TestCase(12L, "12")]
    [TestCase(null, "–")]
    [TestCase("a\r\nb", "a b")]
    public void A_person_reads_a_value_in_short(object? value, string text) =>
        Assert.That(new ValueCell(new ValueJson()).Of(value).Display, Is.EqualTo(text));

    [Test]
    public void A_person_reads_the_graph_as_Cypher_draws_it()
    {
        var cells = new ValueCell(new ValueJson());

        Assert.That(cells.Of(film).Display, Is.EqualTo("(:Film:Drama Harbour \"Lights\")"));
        Assert.That(cells.Of(new GraphPath([town, film], [shown])).Display, Is.EqualTo("(:Town)<-[:SHOWN_IN]-(:Film:Drama Harbour \"Lights\")"));
        Assert.That(cells.Of(new GraphPath([film, town], [shown])).Display, Is.EqualTo("(:Film:Drama Harbour \"Lights\")-[:SHOWN_IN]->(:Town)"));
        Assert.That(cells.Of(new List<object?> { "a", 1L, new List<object?> { 2L } }).Display, Is.EqualTo("a, 1, [2]"));
        Assert.That(cells.Of(new Dictionary<string, object?> { ["k"] = 1L }).Display, Is.EqualTo("{k: 1}"));
    }
}
