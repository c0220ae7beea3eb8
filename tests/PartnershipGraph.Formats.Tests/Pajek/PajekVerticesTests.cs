namespace PartnershipGraph.Formats.Tests.Pajek;

[TestFixture]
[SetCulture("tr-TR")]
public sealed class PajekVerticesTests
{
    [Test]
    public void A_vertex_is_known_by_its_label_and_by_its_number_where_there_is_none()
    {
        const string text =
            "*Network lent and traded\r\n% made by hand\r\n*Vertices 9\r\n"
            + "1 \"San Marino\"  0.10 0.20 0.5 ellipse ic Red\r\n2\t\"Côte d'Or\"\t0.3\t0.4\t0.5\r\n"
            + "3 \"Smith, Ann & Co\" 0.5 0.5 0.5 box\r\n4 Bare 0.7 0.1 0.5\r\n5 \"中国\"\r\n6\r\n7 \"\" 0.5\r\n   8   \" in blanks \"   \r\n";

        Assert.That(Reading.Read("mixed.net", text).Vertices, Is.EqualTo([
            "San Marino", "Côte d'Or", "Smith, Ann & Co", "Bare", "中国", "6", "7", " in blanks ", "9"]));
    }

    [TestCase("\"Lao \"\"PDR\"\"\"", "Lao \"PDR\"")]
    [TestCase("\"Lao \\\"PDR\\\"\" 0.5", "Lao \"PDR\"")]
    [TestCase("\"back\\slash\"", "back\\slash")]
    [TestCase("\"*Arcs\"", "*Arcs")]
    [TestCase("\"% no comment\"", "% no comment")]
    [TestCase("*star", "*star")]
    [TestCase("O\"Brien", "O\"Brien")]
    [TestCase("'single quotes' 0.5", "'single")]
    [TestCase("007", "007")]
    [TestCase("\"\"\"\"", "\"")]
    public void A_label_is_a_word_or_text_in_quotes(string label, string id) =>
        Assert.That(Reading.Read("a.net", $"*Vertices 1\n1 {label}\n").Vertices, Is.EqualTo([id]));

    [TestCase("*Vertices 3", "1 2 3")]
    [TestCase("*vertices 3\n", "1 2 3")]
    [TestCase("*VERTICES\t3\r\n", "1 2 3")]
    [TestCase("* Vertices 3\n", "1 2 3")]
    [TestCase("\uFEFF\n\n  *Vertices 3\n2 b", "1 b 3")]
    [TestCase("*Vertices 3\n3 c\n1 a\n", "a 2 c")]
    [TestCase("*Vertices 3\r3 c\r1 a\r", "a 2 c")]
    [TestCase("*Vertices 3\n1 2\n2 1\n", "2 1 3", Description = "numbers as labels, crosswise")]
    [TestCase("*Vertices 3\n1 02\n", "02 2 3")]
    [TestCase("*Vertices 3\n1 4\n", "4 2 3")]
    [TestCase("*Vertices 3\n1 i\n2 I\n3 İ\n", "i I İ")]
    [TestCase("*Vertices 0\n", "")]
    public void As_many_vertices_stand_as_are_declared(string text, string ids)
    {
        var vertices = Reading.Read("a.net", text).Vertices;

        Assert.That(string.Join(' ', vertices), Is.EqualTo(ids));
        Assert.That(vertices.Distinct(StringComparer.Ordinal).Count(), Is.EqualTo(vertices.Count));
    }

    [TestCase("*Vertices 2\n1 a\n2 a\n", "3: duplicate-label")]
    [TestCase("*Vertices 2\n1 a\n2 \"a\" 0.5\n", "3: duplicate-label")]
    [TestCase("*Vertices 2\n2 1\n", "2: duplicate-label")]
    [TestCase("*Vertices 9\n1 9\n*Arcs\n1 2\n", "2: duplicate-label")]
    [TestCase("*Vertices 2\n1 a\n1 b\n", "3: duplicate-vertex")]
    [TestCase("*Vertices 2\n1\n1\n", "3: duplicate-vertex")]
    [TestCase("*Vertices 2\n3 a\n", "2: vertex-out-of-range")]
    [TestCase("*Vertices 2\n0 a\n", "2: vertex-out-of-range")]
    [TestCase("*Vertices 2\n-1 a\n", "2: vertex-out-of-range")]
    [TestCase("*Vertices 2\nx a\n", "2: vertex-out-of-range")]
    [TestCase("*Vertices 2\n1.0 a\n", "2: vertex-out-of-range")]
    [TestCase("*Vertices 2\n4294967297 a\n", "2: vertex-out-of-range")]
    [TestCase("*Vertices 2\n99999999999999999999 a\n", "2: vertex-out-of-range")]
    [TestCase("*Vertices 2\n1 \"a\n2 b\"\n", "2: open-quote")]
    [TestCase("*Vertices 2\n1 \"a", "2: open-quote")]
    [TestCase("*Vertices 2\n1 \"a\\\"\n", "2: open-quote")]
    [TestCase("*Vertices 2\n1 \"a\"b\" 0.5\n", "2: bad-quote")]
    public void A_vertex_that_is_wrong_is_refused_with_its_line(string text, string fault) =>
        Assert.That(Reading.Fault("a.net", text), Is.EqualTo(fault));

    [TestCase("*Vertices\n1 a\n", "1: bad-count")]
    [TestCase("*Vertices -1\n", "1: bad-count")]
    [TestCase("*Vertices x\n", "1: bad-count")]
    [TestCase("*Vertices 2.5\n", "1: bad-count")]
    [TestCase("*Vertices 99999999999999999999\n", "1: bad-count")]
    [TestCase("*Vertices 2 3\n", "1: bad-count")]
    [TestCase("*Vertices 2 x\n", "1: bad-count")]
    [TestCase("% c\n*Vertices 2000000000\n1 \"a\"\n2 \"b\"\n*Edges\n1 2\n", "2: too-many-vertices")]
    [TestCase("*Vertices 9000000000000000000\n1 \"a\"\n", "1: too-many-vertices")]
    [TestCase("*Vertices 10000001\n1 \"a\"\n", "1: too-many-vertices")]
    public void A_number_of_vertices_that_cannot_be_is_refused(string text, string fault) =>
        Assert.That(Reading.Fault("a.net", text), Is.EqualTo(fault));

    [Test]
    public void Ten_million_may_be_declared_alone()
    {
        var table = Reading.Read("a.net", "*Vertices 10000000\n2 b\n*Edges\n2 10000000\n");

        Assert.That(table.Vertices, Has.Count.EqualTo(10_000_000));
        Assert.That(Reading.Ties(table), Is.EqualTo(["b=10000000 1 @4"]));
    }

    [Test]
    public void Beyond_ten_million_a_long_file_still_has_to_list_them() =>
        Assert.That(
            Reading.Fault("a.net", "*Vertices 10000001\n1 a\n%" + new string('x', 20_000_003)), Is.EqualTo("1: too-many-vertices"));

    [Test]
    public void Two_kinds_of_vertices_are_read_alike_and_told()
    {
        var table = Reading.Read("a.net", "*Vertices 3 2\n1 a\n2 b\n3 club\n*Edges\n1 3\n");

        Assert.That(Reading.Ties(table), Is.EqualTo(["a=club 1 @6"]));
        Assert.That(table.Warnings, Is.EqualTo(["the file has two kinds of vertices, which are read alike"]));
    }
}
