using System.Globalization;
using System.Xml;
using PartnershipGraph.Analysis.Exports;

namespace PartnershipGraph.Formats.Gexf;

/// <summary>Writes spells: a missing end is open, for version 1.3 has no open intervals otherwise.</summary>
internal static class GexfSpells
{
    /// <summary>The spells of a node or an edge; none where it was there always.</summary>
    public static void Write(XmlWriter xml, IReadOnlyList<ExportSpell> spells)
    {
        if (spells is [{ IsAlways: true }])
        {
            return;
        }

        xml.WriteStartElement("spells", GexfWriter.Space);
        foreach (var spell in spells)
        {
            xml.WriteStartElement("spell", GexfWriter.Space);
            Ends(xml, spell);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The two ends as attributes of the present element.</summary>
    public static void Ends(XmlWriter xml, ExportSpell spell)
    {
        End(xml, "start", spell.First);
        End(xml, "end", spell.Last);
    }

    private static void End(XmlWriter xml, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            xml.WriteAttributeString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
