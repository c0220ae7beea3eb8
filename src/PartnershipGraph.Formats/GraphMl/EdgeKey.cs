using System.Text;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.GraphMl;

/// <summary>An attribute of edges that a GraphML file declares.</summary>
/// <param name="Id">What data elements call it.</param>
/// <param name="Name">Its name; empty where it has none.</param>
/// <param name="Default">What holds where an edge has no value; <see langword="null"/> where there is none.</param>
/// <param name="IsForEdgesAlone">Whether it is declared for edges, not for everything.</param>
/// <param name="Line">Where it is declared.</param>
internal sealed record EdgeKey(string Id, string Name, double? Default, bool IsForEdgesAlone, int Line)
{
    private const string weight = "weight";

    /// <summary>Whether it holds the strength of ties.</summary>
    public bool IsWeight => string.Equals(Name, weight, StringComparison.OrdinalIgnoreCase);

    /// <summary>How well it answers to the name: exactly before in other case, of edges before of everything.</summary>
    public int Rank => (string.Equals(Name, weight, StringComparison.Ordinal) ? 2 : 0) + (IsForEdgesAlone ? 1 : 0);

    /// <summary>The key that the cursor stands on; <see langword="null"/> where it is none of edges.</summary>
    public static EdgeKey? Read(XmlCursor xml)
    {
        var (line, domain) = (xml.Line, xml.Attribute("for") ?? "all");
        if (domain is not ("edge" or "all"))
        {
            return null;
        }

        var key = new EdgeKey(xml.Required("id"), xml.Attribute("attr.name") ?? "", null, domain == "edge", line);
        foreach (var child in xml.Children())
        {
            if (child == "default" && key.IsWeight)
            {
                var place = xml.Line;
                key = key with { Default = Numbers.Weight(xml.File, place, key.Name, Encoding.UTF8.GetBytes(xml.Text())) };
            }
        }

        return key;
    }
}
