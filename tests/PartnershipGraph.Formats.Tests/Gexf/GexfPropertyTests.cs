using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Gexf;
using PartnershipGraph.Formats.Tests.Exports;

namespace PartnershipGraph.Formats.Tests.Gexf;

/// <summary>Whatever the history, the file is XML whose edges, spells and values are those of the history.</summary>
[TestFixture]
[SetCulture("ar-SA")]
internal sealed class GexfPropertyTests
{
    private static readonly XNamespace space = GexfWriter.Space;
    private static readonly DateOnly start = new(2001, 1, 1);

    /// <summary>The ties of any network, each with phases of some days and gaps between.</summary>
    private static readonly Gen<ExportHistory> histories =
        from network in Networks.Any
        from lengths in Gen.Select(Gen.Int[1, 400], Gen.Int[0, 2]).Array[1, 4]
        from isOpen in Gen.Bool
        select new ExportHistory
        {
            Description = network.Description,
            IsDirected = network.IsDirected,
            Nodes = [.. network.Nodes.Select(n => new ExportHistoryNode(n, [new(null, null)]))],
            Layers = [new("kind", network.TieColumns, [.. network.Ties.Select(t => new ExportHistoryTie(t.Source, t.Target, Phases(t, lengths, isOpen)))])],
        };

    [Test]
    public void Everything_is_written_once() => histories.Sample(history =>
    {
        var root = XDocument.Parse(Networks.Text(w => GexfWriter.Write(w, history))).Root!;
        var edges = root.Descendants(space + "edge").ToList();
        var ties = history.Layers.Single().Ties;

        Assert.That(root.Descendants(space + "node").Select(n => n.Attribute("id")!.Value), Is.EqualTo(history.Nodes.Select(n => n.Node.Id)));
        Assert.That(
            edges.Select(e => (e.Attribute("source")!.Value, e.Attribute("target")!.Value, double.Parse(e.Attribute("weight")!.Value, CultureInfo.InvariantCulture))),
            Is.EqualTo(ties.Select(t => (history.Nodes[t.Source].Node.Id, history.Nodes[t.Target].Node.Id, t.Phases[^1].Weight))));
        foreach (var (edge, tie) in edges.Zip(ties))
        {
            Assert.That(edge.Descendants(space + "spell").Select(Ends), Is.EqualTo(tie.Spells.Select(s => (Day(s.First), Day(s.Last)))));
            foreach (var phase in tie.Phases)
            {
                var holding = edge.Descendants(space + "attvalue").Where(v => Holds(Ends(v), phase.Spell.First!.Value)).ToDictionary(v => v.Attribute("for")!.Value, v => v.Attribute("value")!.Value, StringComparer.Ordinal);
                Assert.That(double.Parse(holding["tie_weight"], CultureInfo.InvariantCulture), Is.EqualTo(phase.Weight));
                Assert.That(holding.ContainsKey("title"), Is.EqualTo(phase.Values[0].Length > 0));
            }
        }
    });

    private static IReadOnlyList<ExportPhase> Phases(ExportTie tie, (int Length, int Gap)[] lengths, bool isOpen)
    {
        var phases = new List<ExportPhase>();
        var day = start;
        foreach (var (i, (length, gap)) in lengths.Index())
        {
            var last = day.AddDays(length - 1);
            phases.Add(new ExportPhase(new ExportSpell(day, isOpen && i == lengths.Length - 1 ? null : last), i % 3 == 0 ? tie.Weight : 0.5, tie.Values));
            day = last.AddDays(1 + gap);
        }

        return phases;
    }

    private static (string? First, string? Last) Ends(XElement element) => (element.Attribute("start")?.Value, element.Attribute("end")?.Value);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool Holds((string? First, string? Last) ends, DateOnly day) =>
        (ends.First is null || string.CompareOrdinal(ends.First, Day(day)) <= 0) && (ends.Last is null || string.CompareOrdinal(Day(day), ends.Last) <= 0);
}
