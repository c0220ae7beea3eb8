using System.Xml;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Gexf;

/// <summary>Writes the edges of every layer, numbered through.</summary>
internal sealed class GexfEdges(XmlWriter xml, ExportHistory history)
{
    private int count;

    public void Write()
    {
        xml.WriteStartElement("edges", GexfWriter.Space);
        foreach (var layer in history.Layers)
        {
            foreach (var tie in layer.Ties)
            {
                Edge(layer, tie);
            }
        }

        xml.WriteEndElement();
    }

    private void Edge(ExportHistoryLayer layer, ExportHistoryTie tie)
    {
        xml.WriteStartElement("edge", GexfWriter.Space);
        xml.WriteAttributeString("id", NumberText.Of(count++));
        xml.WriteAttributeString("source", history.Nodes[tie.Source].Node.Id);
        xml.WriteAttributeString("target", history.Nodes[tie.Target].Node.Id);
        xml.WriteAttributeString("kind", XmlContent.Of(layer.Kind));
        xml.WriteAttributeString("weight", NumberText.Of(tie.Phases[^1].Weight));
        GexfAttributes.Values(xml, [.. OverTime(layer, tie)]);
        GexfSpells.Write(xml, tie.Spells);
        xml.WriteEndElement();
    }

    /// <summary>Each value with the time during which it held: phases in which it is the same are drawn together.</summary>
    private static IEnumerable<(string For, string Value, ExportSpell? Spell)> OverTime(ExportHistoryLayer layer, ExportHistoryTie tie)
    {
        foreach (var found in Runs(GexfAttributes.Weight, tie.Phases.Select(p => (NumberText.Of(p.Weight), p.Spell))))
        {
            yield return found;
        }

        foreach (var (i, column) in layer.Columns.Index())
        {
            foreach (var found in Runs(column.Name, tie.Phases.Select(p => (p.Values[i], p.Spell))))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<(string For, string Value, ExportSpell? Spell)> Runs(string name, IEnumerable<(string Value, ExportSpell Spell)> phases)
    {
        var runs = new List<(string Value, ExportSpell Spell)>();
        foreach (var (value, spell) in phases)
        {
            if (runs.Count > 0 && runs[^1].Value == value && ExportSpell.Joined([runs[^1].Spell, spell]) is [var joined])
            {
                runs[^1] = (value, joined);
            }
            else
            {
                runs.Add((value, spell));
            }
        }

        return runs.Where(r => r.Value.Length > 0).Select(r => (name, r.Value, (ExportSpell?)r.Spell));
    }
}
