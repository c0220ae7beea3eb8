using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests.Pajek;

[TestFixture]
[SetCulture("de-DE")]
public sealed class PajekTiesTests
{
    private const string three = "*Vertices 3\n1 a\n2 b\n3 c\n";

    [Test]
    public void Sections_say_whether_ties_have_a_direction()
    {
        var table = Reading.Read(
            "mixed.net",
            three + "*Arcs :1 \"lends to\"\r\n1 2 2.5\r\n% c\n2\t3\t1.25 c Blue\r\n*EDGES :2 \"trades with\"\r\n3 1 -4\r\n\r\n1 1 0.5 w 3\r\n*edges\n2 1 8");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Reading.Ties(table), Is.EqualTo(["a>b 2.5 @6", "b>c 1.25 @8", "c=a -4 @10", "a=a 0.5 @12", "b=a 8 @14"]));
        Assert.That(table.HasWeights, Is.True);
        Assert.That(table.Direction, Is.EqualTo(TieDirection.OneWay));
    }

    [TestCase("*Arcs\n", "", TieDirection.OneWay)]
    [TestCase("*Edges\n", "", TieDirection.BothWays)]
    [TestCase("*Arcslist\n", "", TieDirection.OneWay)]
    [TestCase("*Edgeslist\n", "", TieDirection.BothWays)]
    [TestCase("*Edges\n*Arcs\n", "", TieDirection.OneWay)]
    [TestCase("", "", TieDirection.Unsaid)]
    [TestCase("*Arcslist :3 \"r\"\n1 2 3\n3 1\n", "a>b 1 @6|a>c 1 @6|c>a 1 @7", TieDirection.OneWay)]
    [TestCase("*EdgesList\n1 2 3\t1\n", "a=b 1 @6|a=c 1 @6|a=a 1 @6", TieDirection.BothWays)]
    [TestCase("*Arcs:1\n1 2\n", "a>b 1 @6", TieDirection.OneWay)]
    public void Direction_follows_the_section(string sections, string ties, TieDirection direction)
    {
        var table = Reading.Read("a.net", three + sections);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(string.Join('|', Reading.Ties(table)), Is.EqualTo(ties));
        Assert.That(table.Direction, Is.EqualTo(direction));
        Assert.That(table.HasWeights, Is.False);
    }

    [TestCase("1 2", 1, false)]
    [TestCase("1 2 c Blue", 1, false)]
    [TestCase("1 2 w 3 c Blue", 1, false)]
    [TestCase("1 2 [5-7]", 1, false)]
    [TestCase("1 2 1", 1, true)]
    [TestCase("1 2 0", 0, true)]
    [TestCase("1 2 1e1 c Blue p Dots l \"name 7\" [5-7]", 10, true)]
    [TestCase("1 2 .5", 0.5, true)]
    public void A_weight_is_1_where_there_is_none(string row, double weight, bool hasWeights)
    {
        var table = Reading.Read("a.net", three + "*Arcs\n" + row);

        Assert.That(table.Ties.Single().Weight, Is.EqualTo(weight));
        Assert.That(table.HasWeights, Is.EqualTo(hasWeights));
    }

    [Test]
    public void A_matrix_has_a_row_of_strengths_for_every_vertex()
    {
        var table = Reading.Read("a.net", three + "*Matrix :1 \"r\"\n0 1 2.5\n% c\n\n-1 0.0 0\n 0\t0 7 \n*Edges\n1 2 9\n");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Reading.Ties(table), Is.EqualTo(["a>b 1 @6", "a>c 2.5 @6", "b>a -1 @9", "c>c 7 @10", "a=b 9 @12"]));
        Assert.That(table.HasWeights, Is.True);
        Assert.That(table.Direction, Is.EqualTo(TieDirection.OneWay));
    }

    [Test]
    public void A_matrix_of_two_kinds_has_rows_of_the_first_and_columns_of_the_second()
    {
        var table = Reading.Read("a.net", "*Vertices 5 2\n*Matrix\n1 0 2\n0 3 0\n");

        Assert.That(Reading.Ties(table), Is.EqualTo(["1>3 1 @3", "1>5 2 @3", "2>4 3 @4"]));
    }

    [TestCase("*Arcs\n1 4\n", "6: vertex-out-of-range")]
    [TestCase("*Arcs\n0 1\n", "6: vertex-out-of-range")]
    [TestCase("*Edges\n1 2\n-1 2\n", "7: vertex-out-of-range")]
    [TestCase("*Edges\na b\n", "6: vertex-out-of-range")]
    [TestCase("*Edges\n1 99999999999999999999\n", "6: vertex-out-of-range")]
    [TestCase("*Arcslist\n1 2 4\n", "6: vertex-out-of-range")]
    [TestCase("*Arcslist\n1 2 0.5\n", "6: vertex-out-of-range")]
    [TestCase("*Arcs\n1\n", "6: missing-end")]
    [TestCase("*Edges\n1 2 3\n1", "7: missing-end")]
    [TestCase("*Edgeslist\n1\n", "6: missing-end")]
    [TestCase("*Arcs\n1 2 1,5\n", "6: not-a-number")]
    [TestCase("*Arcs\n1 2 x\n", "6: not-a-number")]
    [TestCase("*Arcs\n1 2 NaN\n", "6: not-a-number")]
    [TestCase("*Arcs\n1 2 1e400\n", "6: number-out-of-range")]
    [TestCase("*Matrix\n0 1\n", "6: missing-entries")]
    [TestCase("*Matrix\n0 1 1 0\n", "6: too-many-entries")]
    [TestCase("*Matrix\n0 1 x\n", "6: not-a-number")]
    [TestCase("*Matrix\n0 0 0\n0 0 0\n", "7: missing-entries")]
    [TestCase("*Matrix\n0 0 0\n*Arcs\n", "7: missing-entries")]
    [TestCase("*Matrix\n0 0 0\n0 0 0\n0 0 0\n0 0 0\n", "9: too-many-entries")]
    public void A_row_that_is_wrong_is_refused_with_its_line(string rest, string fault) =>
        Assert.That(Reading.Fault("a.net", three + rest), Is.EqualTo(fault));

    [TestCase("", "0: empty-file")]
    [TestCase("% c\n", "0: no-vertices")]
    [TestCase("*Network x\n", "0: no-vertices")]
    [TestCase("*Arcs\n1 2\n", "1: no-vertices")]
    [TestCase("*Matrix\n0\n", "1: no-vertices")]
    [TestCase("1 2\n*Vertices 2\n", "1: outside-sections")]
    [TestCase("*Network x\n1 a\n", "2: outside-sections")]
    [TestCase("*Vertices 2\n*Vertices 2\n", "2: several-networks")]
    [TestCase("*Vertices 2\n*Network b\n", "2: several-networks")]
    [TestCase("*Network a\n*Network b\n", "2: several-networks")]
    [TestCase("*Vertices 2\n*Ties\n1 2\n", "2: unknown-section")]
    [TestCase("*Vertices 2\n*\n", "2: unknown-section")]
    [TestCase("*Vertices 2\n*Arcs1\n", "2: unknown-section")]
    [TestCase("*Vertıces 2\n", "1: unknown-section")]
    public void Sections_out_of_place_are_refused(string text, string fault) => Assert.That(Reading.Fault("a.net", text), Is.EqualTo(fault));

    [Test]
    public void Partitions_and_vectors_are_passed_over_and_told()
    {
        var table = Reading.Read("a.paj", three + "*Arcs\n1 2\n\n*Partition p\n*Vertices 3\n1\n2\n2\n*Vector v\n*Vertices 3\n0.5\n1.5\n2.5\n");

        Assert.That(Reading.Ties(table), Is.EqualTo(["a>b 1 @6"]));
        Assert.That(table.Warnings, Is.EqualTo(["2 sections beside the network (partitions, vectors and the like) are passed over"]));
    }

    [Test]
    public void A_second_network_after_a_partition_is_refused_too() =>
        Assert.That(Reading.Fault("a.paj", three + "*Partition p\n*Vertices 3\n1\n1\n1\n*Network b\n*Vertices 1\n"), Is.EqualTo("10: several-networks"));
}
