using System.Text;
using System.Xml;
using PartnershipGraph.Analysis;

namespace PartnershipGraph.Formats.Text;

/// <summary>Writes XML: UTF-8, LF, blanks of every kind kept in attributes. XML 1.0 cannot hold every character of a text.</summary>
internal static class XmlContent
{
    private static readonly XmlWriterSettings settings = new()
    {
        // The declaration names the encoding of the file, which a writer over text does not know.
        OmitXmlDeclaration = true,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static void Write(TextWriter output, Action<XmlWriter> write)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(output, settings))
        {
            write(xml);
        }

        output.Write('\n');
    }

    /// <summary>A text with U+FFFD in the place of what XML cannot hold: control characters, halves of pairs, U+FFFE and U+FFFF.</summary>
    public static string Of(string text)
    {
        var held = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                held.Append(text, i++, 2);
            }
            else
            {
                held.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return held.ToString();
    }

    /// <summary>An id as it is.</summary>
    /// <exception cref="UsageException">XML cannot hold it: in its place would stand another id.</exception>
    public static string Id(string id) => string.Equals(Of(id), id, StringComparison.Ordinal)
        ? id
        : throw new UsageException($"the id {Excerpt.Of(id)} has a character that XML cannot hold: give the actor another id, or ask for a form that is no XML");
}
