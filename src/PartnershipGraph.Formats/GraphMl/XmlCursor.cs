using System.Text;
using System.Xml;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.GraphMl;

/// <summary>Goes through the elements of a document by their local names, without recursion and with the line of each.</summary>
internal sealed class XmlCursor(TieFile file, XmlReader reader, CancellationToken cancellation)
{
    private readonly IXmlLineInfo place = (IXmlLineInfo)reader;
    private int steps;

    public TieFile File => file;

    /// <summary>The line of the present element.</summary>
    public int Line => place.LineNumber;

    /// <summary>The error of the present element.</summary>
    public InvalidTieFileException Fault(string rule, string problem, string remedy) => file.Fault(Line, rule, problem, remedy);

    /// <summary>The error of an element that lies behind.</summary>
    public InvalidTieFileException Fault(int line, string rule, string problem, string remedy) => file.Fault(line, rule, problem, remedy);

    /// <summary>Moves to the root, which must have the name.</summary>
    public void Root(string name)
    {
        reader.MoveToContent();
        if (reader.LocalName != name)
        {
            throw Fault("not-graphml", $"the root element is {Excerpt.Of(reader.LocalName)}, not {name}", "Name a GraphML file, or give the file the ending of its form.");
        }
    }

    /// <summary>
    /// Moves through the child elements of the present one and tells their names; what a child holds and its visitor leaves
    /// is passed over. Afterwards the cursor stands on the end of the present element.
    /// </summary>
    public IEnumerable<string> Children()
    {
        if (reader.IsEmptyElement)
        {
            yield break;
        }

        var depth = reader.Depth;
        while (Step() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
            {
                yield return reader.LocalName;
            }
        }
    }

    /// <summary>An attribute that has no namespace; <see langword="null"/> where it is missing.</summary>
    public string? Attribute(string name) => reader.GetAttribute(name);

    /// <summary>An attribute that must be there and hold something.</summary>
    public string Required(string name) => reader.GetAttribute(name) is { Length: > 0 } value
        ? value
        : throw file.Fault(
            Line, name, "missing-attribute", $"the {reader.LocalName} has no {name}", "Write the attribute; GraphML asks for it.");

    /// <summary>The text in the present element, that of elements inside it included.</summary>
    public string Text()
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (depth, text) = (reader.Depth, new StringBuilder());
        while (Step() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }

    /// <summary>Goes to the end of the document, so that what is cut off or hangs on is found.</summary>
    public void RequireEnd()
    {
        while (Step())
        {
        }
    }

    private bool Step()
    {
        if ((++steps & 4095) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        return reader.Read();
    }
}
