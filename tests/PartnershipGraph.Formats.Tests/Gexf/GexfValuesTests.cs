using System.Xml.Linq;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Gexf;
using PartnershipGraph.Formats.Tests.Exports;

namespace PartnershipGraph.Formats.Tests.Gexf;

/// <summary>Which values stand in a GEXF file, under which names, and when they hold.</summary>
internal sealed class GexfValuesTests
{
    private static readonly XNamespace space = GexfWriter.Space;
    private static readonly ExportSpell always = new(null, null);
    private static readonly DateOnly day = new(2010, 1, 1);

    /// <summary>Phases as days from the first one: value, first day, last day (-1: open).</summary>
    [TestCase("a 0 4|a 5 9", "a 0..9", Description = "what touches and is the same is one")]
    [TestCase("a 0 4|a 6 9", "a 0..4 a 6..9", Description = "a day between parts them")]
    [TestCase("a 0 4|b 5 9|a 10 -1", "a 0..4 b 5..9 a 10..")]
    [TestCase("a 0 4|- 5 9|a 10 12", "a 0..4 a 10..12", Description = "nothing between is no value")]
    [TestCase("- 0 4|- 5 -1", "")]
    [TestCase("a 0 0|a 1 1|a 2 -1", "a 0..")]
    public void A_value_holds_as_long_as_it_stays_the_same(string phases, string told)
    {
        var written = Written(History(Layer("partnership", "title", phases)));

        Assert.That(
            string.Join(' ', written.Descendants(space + "edge").Descendants(space + "attvalue").Where(v => For(v) == "title").Select(v => $"{v.Attribute("value")!.Value} {Days(v)}")),
            Is.EqualTo(told));
    }

    [TestCase("a 0 4|b 5 9", "0..9")]
    [TestCase("a 0 4|b 6 -1", "0..4 6..")]
    [TestCase("a 0 0", "0..0")]
    public void A_tie_stands_as_long_as_any_of_its_phases(string phases, string told) => Assert.That(
        string.Join(' ', Written(History(Layer("partnership", "title", phases))).Descendants(space + "edge").Descendants(space + "spell").Select(Days)),
        Is.EqualTo(told));

    [Test]
    public void The_weight_of_an_edge_is_its_last_and_each_layer_is_an_edge_of_its_kind()
    {
        var written = Written(History(
            Layer("partnership", "title", "a 0 4|b 5 -1") with { Ties = [Tie(0.25, 0.1)] }, Layer("substance:a<b", "a_b_value", "x 0 4") with { Ties = [Tie(0.5)] }));

        Assert.That(
            written.Descendants(space + "edge").Select(e => $"{e.Attribute("id")!.Value} {e.Attribute("kind")!.Value} {e.Attribute("weight")!.Value}"),
            Is.EqualTo(new[] { "0 partnership 0.1", "1 substance:a<b 0.5" }));
    }

    [Test]
    public void Attributes_that_two_layers_share_are_declared_once_after_the_weight()
    {
        var written = Written(History(Layer("substance:a b", "a_b_value", "1 0 4"), Layer("substance:a_b", "a_b_value", "2 0 4"), Layer("alliance", "alliances", "P 0 4")));

        Assert.That(Declared(written, "edge"), Is.EqualTo(new[] { "tie_weight double", "a_b_value string", "alliances string" }));
        Assert.That(
            written.Descendants(space + "edge").Descendants(space + "attvalue").Where(v => For(v) != "tie_weight").Select(v => $"{For(v)}={v.Attribute("value")!.Value}"),
            Is.EqualTo(new[] { "a_b_value=1", "a_b_value=2", "alliances=P" }));
    }

    [TestCase(ExportType.Whole, "integer")]
    [TestCase(ExportType.Number, "double")]
    [TestCase(ExportType.Text, "string")]
    [TestCase(ExportType.Date, "string", Description = "2008-06 is no date of XML")]
    public void Types_are_those_of_the_format(ExportType type, string name) => Assert.That(
        Declared(Written(History(Layer("partnership", "x", "a 0 4") with { Columns = [new("x", type, "")] })), "edge"), Has.Member("x " + name));

    /// <summary>The name is the label, and what a node does not have is not written.</summary>
    [TestCase("20", "integer", "cow=20 iso3=iA region=Asia kind=state")]
    [TestCase("", "integer", "iso3=iA region=Asia kind=state", Description = "a node without a number makes the others no text")]
    [TestCase("CHN", "string", "cow=CHN iso3=iA region=Asia kind=state")]
    public void A_node_has_the_values_that_it_has(string cow, string type, string values)
    {
        var written = Written(History(Layer("partnership", "title", "a 0 4")) with
        {
            Nodes = [new(Networks.Node("A", "Alpha") with { Cow = cow }, [always]), new(Networks.Node("B", "Beta"), [always])],
        });
        var node = written.Descendants(space + "node").First();

        Assert.That(string.Join(' ', node.Descendants(space + "attvalue").Select(v => $"{For(v)}={v.Attribute("value")!.Value}")), Is.EqualTo(values));
        Assert.That((node.Attribute("label")!.Value, Declared(written, "node")[0]), Is.EqualTo(("Alpha", "cow " + type)));
        Assert.That(node.Descendants(space + "attvalue").Attributes("start").Concat(node.Descendants(space + "attvalue").Attributes("end")), Is.Empty);
    }

    [Test]
    public void A_node_of_which_nothing_is_known_has_no_values()
    {
        var written = Written(History() with { Nodes = [new(new ExportNode("A", "", "", "", "", ""), [always])] });

        Assert.That(written.Descendants(space + "node").Single().Elements(), Is.Empty);
        Assert.That(written.Descendants(space + "edges").Single().Elements(), Is.Empty);
    }

    [TestCase("<a>&\"'")]
    [TestCase("]]>")]
    [TestCase("two\nlines\tand a tab\r")]
    [TestCase("中国 𝔸")]
    [TestCase(" blanks ")]
    public void Text_comes_back_as_it_was(string text)
    {
        var written = Written(new ExportHistory
        {
            Description = text,
            IsDirected = true,
            Nodes = [new(Networks.Node(text, text), [always]), new(Networks.Node("B"), [always])],
            Layers = [new(text, [new("title", ExportType.Text, text)], [new(0, 1, [new(always, 1, [text])])])],
        });
        var (node, edge) = (written.Descendants(space + "node").First(), written.Descendants(space + "edge").Single());

        Assert.That(
            new[]
            {
                node.Attribute("id")!.Value, node.Attribute("label")!.Value, edge.Attribute("source")!.Value, edge.Attribute("kind")!.Value,
                edge.Descendants(space + "attvalue").Last().Attribute("value")!.Value,
            },
            Is.All.EqualTo(text));
        Assert.That(written.Descendants(space + "graph").Single().Attribute("defaultedgetype")!.Value, Is.EqualTo("directed"));
        Assert.That(written.Descendants(space + "description").Single().Value.ReplaceLineEndings("\n"), Is.EqualTo(text.ReplaceLineEndings("\n")));
    }

    [Test]
    public void A_text_that_xml_cannot_hold_has_a_mark_in_its_place_and_an_id_is_refused()
    {
        var layer = new ExportHistoryLayer("k\u0001", [new("title", ExportType.Text, "")], [new(0, 0, [new(always, 1, ["\u0002"])])]);
        var edge = Written(History(layer)).Descendants(space + "edge").Single();

        Assert.That((edge.Attribute("kind")!.Value, edge.Descendants(space + "attvalue").Last().Attribute("value")!.Value), Is.EqualTo(("k\ufffd", "\ufffd")));
        Assert.That(
            () => Written(History() with { Nodes = [new(Networks.Node("a\u0000"), [always])] }), Throws.TypeOf<UsageException>().With.Message.Contains("give the actor another id"));
    }

    private static ExportHistory History(params ExportHistoryLayer[] layers) => new()
    {
        IsDirected = false,
        Nodes = [new(Networks.Node("A"), [always]), new(Networks.Node("B"), [always])],
        Layers = layers,
    };

    private static ExportHistoryLayer Layer(string kind, string column, string phases) => new(
        kind,
        [new(column, ExportType.Text, "")],
        [
            new(0, 1,
            [
                .. phases.Split('|').Select(p => p.Split(' ')).Select(p => new ExportPhase(
                    new ExportSpell(day.AddDays(Number(p[1])), p[2] == "-1" ? null : day.AddDays(Number(p[2]))), 1, [p[0] == "-" ? "" : p[0]])),
            ]),
        ]);

    private static ExportHistoryTie Tie(params double[] weights) =>
        new(0, 1, [.. weights.Select((w, i) => new ExportPhase(new ExportSpell(day.AddDays(i), day.AddDays(i)), w, [""]))]);

    private static XElement Written(ExportHistory history) => XDocument.Parse(Networks.Text(w => GexfWriter.Write(w, history)), LoadOptions.PreserveWhitespace).Root!;

    private static string[] Declared(XElement root, string of) =>
    [
        .. root.Descendants(space + "attributes").Single(a => a.Attribute("class")!.Value == of).Elements(space + "attribute")
            .Select(a => $"{a.Attribute("title")!.Value} {a.Attribute("type")!.Value}"),
    ];

    private static string For(XElement value) => value.Attribute("for")!.Value;

    private static string Days(XElement element) => FormattableString.Invariant($"{After(element, "start")}..{After(element, "end")}");

    private static int? After(XElement element, string name) =>
        element.Attribute(name) is { } at ? DateOnly.ParseExact(at.Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber - day.DayNumber : null;

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
