using System.Globalization;
using System.Text;

namespace PartnershipGraph.Formats.Tests.Properties;

/// <summary>Lines of a megabyte and more: an answer, and messages that do not repeat them.</summary>
public sealed class LongLineTests
{
    private static readonly string million = new('7', 1_000_000);

    private static IEnumerable<TestCaseData> Lines()
    {
        (string Name, string Text)[] lines =
        [
            ("a.csv", million),
            ("a.csv", "source,target\n\"" + million),
            ("a.csv", "source,target,weight\na,b," + million),
            ("a.csv", "source,target\n" + million.Replace('7', ',')),
            ("a.csv", "source,target\n" + million.Replace('7', '"')),
            ("a.net", "*" + million),
            ("a.net", "*Vertices " + million),
            ("a.net", "*Vertices 2\n1 \"" + million),
            ("a.net", "*Vertices 2\n*Arcs\n1 2 " + million),
            ("a.net", "*Vertices 2\n*Edgeslist\n1 " + million),
            ("a.net", "*Vertices 2\n*Matrix\n" + million.Replace("7", "7 ", StringComparison.Ordinal)),
            ("a.mtx", "%%MatrixMarket " + million),
            ("a.mtx", "%%MatrixMarket matrix coordinate real general\n" + million),
            ("a.mtx", "%%MatrixMarket matrix coordinate real general\n1 1 1\n1 1 " + million),
            ("a.graphml", "<" + million.Replace('7', 'x')),
            ("a.graphml", "<graphml><!--" + million),
            ("a.graphml", "<!DOCTYPE graphml [" + million),
            ("a.graphml", $"<graphml><graph edgedefault='{million}'/></graphml>"),
            ("a.graphml", $"<graphml><graph><edge source='{million}' target='b'/></graph></graphml>"),
        ];
        return lines.Select((line, i) => new TestCaseData(line.Name, line.Text).SetArgDisplayNames(line.Name, i.ToString(CultureInfo.InvariantCulture)));
    }

    [TestCaseSource(nameof(Lines))]
    public void A_long_line_that_is_wrong_is_refused_in_a_short_message(string name, string text) =>
        Assert.That(Reading.Refused(name, Encoding.UTF8.GetBytes(text)).Message, Has.Length.LessThan(400));

    [TestCase("a.csv", "source,target\n{0},\n")]
    [TestCase("a.csv", "source,target\n\"{0}\",\n")]
    [TestCase("a.net", "*Vertices 1\n1 {0}")]
    [TestCase("a.net", "*Vertices 1\n1 \"{0}\" 0.5")]
    [TestCase("a.graphml", "<graphml><graph><node id='{0}'/></graph></graphml>")]
    public void A_long_id_is_an_id(string name, string text) =>
        Assert.That(Reading.Read(name, text.Replace("{0}", million, StringComparison.Ordinal)).Vertices, Is.EqualTo([million]));

    [Test]
    public void A_line_of_many_neighbours_is_read()
    {
        var table = Reading.Read("a.net", "*Vertices 2\n*Arcslist\n1" + string.Concat(Enumerable.Repeat(" 2", 100_000)));

        Assert.That(table.Ties, Has.Count.EqualTo(100_000));
    }
}
