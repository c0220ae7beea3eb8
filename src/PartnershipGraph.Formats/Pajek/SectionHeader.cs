using System.Text;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Pajek;

/// <summary>Reads a line that begins with an asterisk.</summary>
internal static class SectionHeader
{
    private static readonly Dictionary<string, PajekSection> sections = new(StringComparer.OrdinalIgnoreCase)
    {
        ["network"] = PajekSection.Network,
        ["vertices"] = PajekSection.Vertices,
        ["arcs"] = PajekSection.Arcs,
        ["edges"] = PajekSection.Edges,
        ["arcslist"] = PajekSection.ArcsList,
        ["edgeslist"] = PajekSection.EdgesList,
        ["matrix"] = PajekSection.Matrix,
        ["partition"] = PajekSection.Other,
        ["vector"] = PajekSection.Other,
        ["permutation"] = PajekSection.Other,
        ["cluster"] = PajekSection.Other,
        ["hierarchy"] = PajekSection.Other,
    };

    /// <summary>The section and what stands after its name: a count, or the number and name of a relation, as in <c>*Arcs :1 "lends to"</c>.</summary>
    public static PajekSection Read(TieFile file, int line, ReadOnlySpan<byte> text, out ReadOnlySpan<byte> rest)
    {
        var afterMark = text[1..].TrimStart(" \t"u8);
        var end = afterMark.IndexOfAny(" \t:"u8);
        var word = end < 0 ? afterMark : afterMark[..end];
        rest = afterMark[word.Length..].TrimStart(" \t"u8);
        return word.Length <= 20 && sections.TryGetValue(Encoding.UTF8.GetString(word), out var section)
            ? section
            : throw file.Fault(
                line, "unknown-section", $"{Excerpt.Of(text)} is no section that is read here",
                "Sections are *Vertices, *Arcs, *Edges, *Arcslist, *Edgeslist and *Matrix.");
    }
}
