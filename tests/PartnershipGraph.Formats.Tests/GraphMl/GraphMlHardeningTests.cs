using System.Text;

namespace PartnershipGraph.Formats.Tests.GraphMl;

/// <summary>XML that is broken, or made to break who reads it.</summary>
public sealed class GraphMlHardeningTests
{
    [TestCase("<graphml>\n<graph edgedefault='directed'>\n<node id='a'/>\n", 4)]
    [TestCase("<graphml>\n<graph edgedefault='directed'>\n<node id='a", 3)]
    [TestCase("<graphml>\n<graph edgedefault='directed'>\n</graphml>", 3)]
    [TestCase("<graphml><graph edgedefault='directed'/>\n", 2)]
    [TestCase("<graphml><graph edgedefault='directed'/></graphml>\n<graphml/>", 2)]
    [TestCase("<graphml><graph edgedefault='directed'/></graphml>\nrest", 2)]
    [TestCase("<graphml>\n<g:graph edgedefault='directed'/></graphml>", 2)]
    [TestCase("<graphml>\n<graph a='1' a='2'/></graphml>", 2)]
    [TestCase("<graphml>\n<graph><\nnode/></graph></graphml>", 2)]
    [TestCase("<graphml>\n<graph edgedefault='directed'><node id='&nbsp;'/></graph></graphml>", 2)]
    [TestCase("<graphml>\n<graph edgedefault='directed'><node id='&#0;'/></graph></graphml>", 2)]
    [TestCase("<graphml>\n\0</graphml>", 2)]
    [TestCase("<graphml>\n<graph edgedefault='directed'>\n& </graph></graphml>", 3)]
    [TestCase("<?xml version='1.0' encoding='utf-99'?><graphml/>", 1)]
    [TestCase("<?xml version='1.0' encoding='utf-7'?><graphml/>", 1)]
    [TestCase("<?xml version='1.0' encoding='UTF-16'?><graphml/>", 1)]
    public void Broken_XML_is_refused_with_its_line(string text, int line)
    {
        var fault = Reading.Refused("a.graphml", Encoding.UTF8.GetBytes(text));

        Assert.That(fault.Rule, Is.EqualTo("broken-xml"));
        Assert.That(fault.Line, Is.EqualTo(line));
        Assert.That(fault.Message, Does.Not.Contain(" Line "), "the place is said once");
    }

    [Test]
    public void Bytes_that_are_not_of_the_declared_encoding_are_refused() =>
        Assert.That(
            Reading.Refused("a.graphml", [.. "<graphml>\n<graph edgedefault='directed'><node id='"u8, 0xE9, .. "'/></graph></graphml>"u8]).Rule,
            Is.EqualTo("broken-xml"));

    [Test]
    public void Entities_are_not_expanded()
    {
        var text = new StringBuilder("<?xml version='1.0'?>\n<!DOCTYPE graphml [\n<!ENTITY e0 'lorem lorem '>\n");
        for (var i = 1; i <= 9; i++)
        {
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture,
                $"<!ENTITY e{i} '{string.Concat(Enumerable.Repeat($"&e{i - 1};", 12))}'>");
        }

        text.Append("]>\n<graphml><graph edgedefault='undirected'><desc>&e9;</desc><node id='a'/></graph></graphml>");

        var fault = Reading.Refused("laugh.graphml", Encoding.UTF8.GetBytes(text.ToString()));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(fault.Rule, Is.EqualTo("broken-xml"));
        Assert.That(fault.Line, Is.EqualTo(14));
        Assert.That(fault.Message, Does.Not.Contain("lorem").And.Contain("Entities of a document type are not expanded"));
    }

    [Test]
    public void Nothing_outside_the_file_is_fetched()
    {
        var secret = Path.GetTempFileName();
        try
        {
            File.WriteAllText(secret, "secret");
            var text = $"<!DOCTYPE graphml [<!ENTITY e SYSTEM 'file://{secret}'>]><graphml><graph edgedefault='directed'><desc>&e;</desc></graph></graphml>";

            Assert.That(Reading.Refused("a.graphml", Encoding.UTF8.GetBytes(text)).Message, Does.Not.Contain("secret"));
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Test]
    public void Deep_nesting_neither_breaks_nor_fills_the_message([Values] bool closed)
    {
        const int depth = 200_000;
        var nested = string.Concat(Enumerable.Repeat("<d>", depth)) + (closed ? string.Concat(Enumerable.Repeat("</d>", depth)) : "");
        var text = $"<graphml><graph edgedefault='directed'><desc>{nested}{(closed ? "</desc><node id='a'/></graph></graphml>" : "")}";

        if (closed)
        {
            Assert.That(Reading.Read("a.graphml", text).Vertices, Is.EqualTo(["a"]));
        }
        else
        {
            Assert.That(Reading.Refused("a.graphml", Encoding.UTF8.GetBytes(text)).Message, Has.Length.LessThan(400));
        }
    }

    [Test]
    public void Names_of_any_length_are_shown_short()
    {
        var text = $"<{new string('x', 1_000_000)}/>";

        Assert.That(Reading.Refused("a.graphml", Encoding.UTF8.GetBytes(text)).Message, Has.Length.LessThan(400));
    }
}
