using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Csv;
using PartnershipGraph.Formats.Dl;
using PartnershipGraph.Formats.GraphMl;
using PartnershipGraph.Formats.Pajek;

namespace PartnershipGraph.Formats.Tests.Exports;

/// <summary>What each written form says of direction, labels, columns and numbers.</summary>
[TestFixture]
[SetCulture("de-DE")]
internal sealed class WrittenFormsTests
{
    /// <summary>UCINET has no reader of ours: the lines are read as its manual tells.</summary>
    [Test]
    public void Dl_says_nodes_labels_and_every_arc() => Networks.Any.Where(n => n.Nodes.All(v => !v.Id.Contains('"', StringComparison.Ordinal))).Sample(network =>
    {
        var lines = Text(network, DlWriter.Write).Split('\n');

        Assert.That(lines[..3], Is.EqualTo(new[] { FormattableString.Invariant($"dl n={network.Nodes.Count}"), "format=edgelist1", "labels:" }));
        Assert.That(lines.Skip(3).Take(network.Nodes.Count).Select(Unquoted), Is.EqualTo(network.Nodes.Select(n => n.Id)));
        Assert.That((lines[3 + network.Nodes.Count], lines[^1]), Is.EqualTo(("data:", "")));
        Assert.That(
            lines[(4 + network.Nodes.Count)..^1].Select(l => l.Split(' ')).Select(l => (int.Parse(l[0], CultureInfo.InvariantCulture), int.Parse(l[1], CultureInfo.InvariantCulture), double.Parse(l[2], CultureInfo.InvariantCulture))),
            Is.EqualTo(network.Ties.SelectMany(t => network.IsDirected
                ? new[] { (t.Source + 1, t.Target + 1, t.Weight) }
                : [(t.Source + 1, t.Target + 1, t.Weight), (t.Target + 1, t.Source + 1, t.Weight)])));
    });

    [TestCase("two\tparts", "\"two\tparts\"")]
    [TestCase("a;b", "\"a;b\"")]
    [TestCase("a:b", "\"a:b\"", Description = "a colon ends a word of the format")]
    [TestCase(" a", "\" a\"")]
    [TestCase("001", "001")]
    [TestCase("中国", "中国")]
    [TestCase("back\\slash", "back\\slash")]
    public void A_label_of_dl_is_quoted_where_it_would_be_divided(string id, string label) =>
        Assert.That(Text(Of(id), DlWriter.Write), Does.Contain($"labels:\n{label}\n"));

    [TestCase("a\rb")]
    [TestCase("a\0b")]
    [TestCase("\"")]
    public void A_label_that_dl_cannot_hold_is_refused_by_its_name(string id) =>
        Assert.That(() => Text(Of(id), DlWriter.Write), Throws.TypeOf<UsageException>().With.Message.Contains("give the actor another id"));

    [TestCase("back\\slash", "1 \"back\\slash\"\n")]
    [TestCase("\"", "1 \"\"\"\"\n")]
    [TestCase("a:b, c;\td", "1 \"a:b, c;\td\"\n")]
    [TestCase("*Vertices 3", "1 \"*Vertices 3\"\n")]
    public void A_label_of_pajek_stands_in_quotes_whatever_it_is(string id, string line) => Assert.That(Text(Of(id), PajekWriter.Write), Does.Contain(line));

    [TestCase(0.1, "0.1")]
    [TestCase(1e-300, "1E-300")]
    [TestCase(1.0 / 3, "0.3333333333333333")]
    [TestCase(12345678, "12345678")]
    public void Weights_have_a_point_in_every_culture(double weight, string text)
    {
        var network = Networks.Small(isDirected: true) with { Ties = [new(0, 1, weight, ["", "", ""])] };

        Assert.That(Text(network, DlWriter.Write), Does.EndWith($"data:\n1 2 {text}\n"));
        Assert.That(Text(network, PajekWriter.Write), Does.EndWith($"*Arcs\n1 2 {text}\n"));
        Assert.That(Text(network, (w, n) => CsvTableFile.Write(w, NetworkTables.Ties(n))), Does.EndWith($"A,B,{text},,,\n"));
        Assert.That(XDocument.Parse(Text(network, GraphMlWriter.Write)).Descendants().Last(e => e.Name.LocalName == "data").Value, Is.EqualTo(text));
    }

    [TestCase(false, "One end", "The other end")]
    [TestCase(true, "Sponsor", "Partner")]
    public void The_table_of_ties_says_which_end_is_which(bool isDirected, string source, string target)
    {
        var table = NetworkTables.Ties(Networks.Small(isDirected));

        Assert.That(table.Columns.Select(c => c.Name), Is.EqualTo(new[] { "source", "target", "weight", "title", "rank", "since" }));
        Assert.That(table.Columns.Take(3).Select(c => (c.Label, c.Type)), Is.EqualTo(new[] { (source, ExportType.Text), (target, ExportType.Text), ("Weight of the tie", ExportType.Number) }));
        Assert.That(table.Rows.Select(r => string.Join('|', r)), Is.EqualTo(new[] { "A|B|0.5|Strategic|3|2008-06", "B|C|1|||" }));
    }

    [Test]
    public void The_table_of_nodes_has_the_tied_and_the_untied_with_the_name_under_label()
    {
        var network = Networks.Small() with { Ties = [] };

        var text = Text(network, (w, n) => CsvTableFile.Write(w, NetworkTables.Nodes(n)));

        Assert.That(text, Is.EqualTo(
            "id,label,cow,iso3,region,kind\nA,\"Alpha, \"\"the\"\" <first>\",20,iA,Asia,state\nB,Beta,20,iB,Asia,state\nC,中国,,iC,Asia,state\n"));
    }

    /// <summary>A number that one node lacks stays a number; a text in its place makes all of them text.</summary>
    [TestCase("", "int")]
    [TestCase("710", "int")]
    [TestCase("0", "string")]
    [TestCase("2147483648", "string", Description = "more than 32 bits hold")]
    [TestCase("7.5", "string")]
    public void Graphml_declares_numbers_whole_where_all_are(string cow, string type)
    {
        var root = XDocument.Parse(Text(Networks.Small() with { Nodes = [Networks.Node("A") with { Cow = cow }, Networks.Node("B"), Networks.Node("C")] }, GraphMlWriter.Write)).Root!;

        Assert.That(root.Elements().Single(e => e.Attribute("attr.name")?.Value == "cow").Attribute("attr.type")!.Value, Is.EqualTo(type));
        Assert.That(root.Descendants().Count(e => e.Name.LocalName == "data" && e.Attribute("key")!.Value == "n1"), Is.EqualTo(cow.Length == 0 ? 2 : 3));
    }

    [Test]
    public void Graphml_holds_names_and_titles_as_they_were() => Networks.Any.Sample(network =>
    {
        var root = XDocument.Parse(Text(network, GraphMlWriter.Write), LoadOptions.PreserveWhitespace).Root!;
        string Key(string of, string name) => root.Elements().Single(e => e.Attribute("for")?.Value == of && e.Attribute("attr.name")?.Value == name).Attribute("id")!.Value;
        IEnumerable<string> Values(string of, string key) => root.Descendants().Where(e => e.Name.LocalName == of)
            .Select(e => e.Elements().SingleOrDefault(d => d.Attribute("key")!.Value == key)?.Value ?? "");

        Assert.That(Values("node", Key("node", "name")), Is.EqualTo(network.Nodes.Select(n => Held(n.Name))));
        Assert.That(Values("edge", Key("edge", "title")), Is.EqualTo(network.Ties.Select(t => Held(t.Values[0]))));
    });

    /// <summary>What XML holds of a text.</summary>
    private static string Held(string text) => PartnershipGraph.Formats.Text.XmlContent.Of(text);

    private static ExportNetwork Of(string id) => Networks.Small() with { Nodes = [Networks.Node(id)], Ties = [] };

    private static string Text(ExportNetwork network, Action<TextWriter, ExportNetwork> write) => Networks.Text(w => write(w, network));

    private static string Unquoted(string label) => label is ['"', .. var inside, '"'] ? inside : label;
}
