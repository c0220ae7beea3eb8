using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Graph;

/// <summary>Measures of any kind in one table, a value a row: what CSV carries where not all are of vertices.</summary>
internal static class LongTable
{
    public static ReportTable Of(MeasuredGraph found) => new(
        "measures",
        "",
        [
            Column.Text("Measure"), Column.Text("Domain"), Column.Text("Source"), Column.Text("Target"), Column.Number("Value"),
            Column.Text("Undefined because", "null_reason"),
        ],
        [.. found.Measures.SelectMany(m => Rows(m.Answer).Select(r => (IReadOnlyList<Cell>)[m.Name, m.Answer.Domain, r.Source, r.Target, r.Value, r.Reason]))]);

    private static IEnumerable<(string Source, string Target, Cell Value, string Reason)> Rows(MeasureAnswer answer) => answer switch
    {
        VertexAnswer vertices => OfVertices(vertices),
        PairAnswer pairs => pairs.Values.Select(p => (p.Source, p.Target, Cell.Of(p.Value), "")),
        GraphAnswer graph => [("", "", Cell.Of(graph.Value), graph.WhyNull ?? "")],
        TableAnswer table => table.Entries.Select(e => (e.Name, "", Cell.Of(e.Value), "")),
        SizesAnswer sizes => sizes.Sizes.Select(s => ("", "", (Cell)s, "")),
        PartitionAnswer partition => OfGroups(partition),
        VertexSetAnswer members => members.Members.Select(m => (m, "", (Cell)"", "")),
        EdgeSetAnswer members => members.Members.Select(m => (m.Source, m.Target, (Cell)"", "")),
        _ => throw new InvalidOperationException($"An answer about {answer.Domain} has no form in a table."),
    };

    private static IEnumerable<(string Source, string Target, Cell Value, string Reason)> OfVertices(VertexAnswer answer)
    {
        var reasons = answer.Nulls.ToDictionary(n => n.Id, n => n.Reason, StringComparer.Ordinal);
        return answer.Values.Select(v => (v.Id, "", Cell.Of(v.Value), reasons.GetValueOrDefault(v.Id, "")));
    }

    /// <summary>Each vertex with the number of its group; the modularity, where there is one, in a row without a vertex.</summary>
    private static IEnumerable<(string Source, string Target, Cell Value, string Reason)> OfGroups(PartitionAnswer answer)
    {
        if (answer.Score is { } score)
        {
            yield return ("", "", Cell.Of(score.Value), score.WhyNull ?? "");
        }

        for (var g = 0; g < answer.Groups.Count; g++)
        {
            foreach (var id in answer.Groups[g])
            {
                yield return (id, "", g + 1, "");
            }
        }
    }
}
