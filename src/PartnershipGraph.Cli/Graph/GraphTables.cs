using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Graph;

/// <summary>The answer of <c>pgraph graph</c> in tables: one for all measures of vertices, one for all of the whole, one for each other.</summary>
internal static class GraphTables
{
    /// <summary>The tables for a person.</summary>
    public static IEnumerable<ReportTable> Of(MeasuredGraph found, int shown)
    {
        var vertices = found.Measures.Where(m => m.Answer is VertexAnswer).ToList();
        if (vertices.Count > 0)
        {
            yield return OfVertices(found, shown);
        }

        if (WholeTable.Of(found) is { } whole)
        {
            yield return whole;
        }

        foreach (var (name, answer, _) in found.Measures)
        {
            if (Other(name, answer, shown) is { } table)
            {
                yield return table;
            }
        }

        if (found.WithTimings)
        {
            yield return TimingTable.Of(found);
        }
    }

    /// <summary>Every measure of vertices beside each other, the first one's largest value on top.</summary>
    public static ReportTable OfVertices(MeasuredGraph found, int shown)
    {
        var measures = found.Measures.Where(m => m.Answer is VertexAnswer).Select(m => (m.Name, Answer: (VertexAnswer)m.Answer)).ToList();
        var first = measures[0].Answer.Values;
        var order = Enumerable.Range(0, first.Count).OrderByDescending(i => first[i].Value ?? double.NegativeInfinity).ToList();
        var reasons = measures.ConvertAll(m => m.Answer.Nulls.ToDictionary(n => n.Id, n => n.Reason, StringComparer.Ordinal));
        var rows = order.Select(i => (IReadOnlyList<Cell>)
        [
            first[i].Id,
            .. measures.Select(m => Number(m.Answer.Values[i].Value)),
            string.Join("; ", measures.Zip(reasons).Where(m => m.Second.ContainsKey(first[i].Id)).Select(m => $"{m.First.Name}: {m.Second[first[i].Id]}")),
        ]);
        var hasNulls = reasons.Exists(r => r.Count > 0);
        return new ReportTable(
            "vertices",
            "",
            [
                Column.Text("Id"),
                .. measures.Select(m => Column.Number(m.Name, m.Name)),
                Column.Text("Undefined because", "null_reason") with { For = hasNulls ? ColumnFor.All : ColumnFor.Data },
            ],
            [.. rows])
        {
            RowsShown = shown,
        };
    }

    /// <summary>A value as a person reads it: whole numbers whole, others to four digits, very small and large ones by their power of ten.</summary>
    public static Cell Number(double? value)
    {
        var cell = Cell.Of(value);
        if (value is not { } number)
        {
            return cell;
        }

        var size = Math.Abs(number);
        return number == Math.Floor(number) && size < 1e15 ? cell with { Display = number.ToString("F0", System.Globalization.CultureInfo.InvariantCulture) }
            : size is < 0.001 or >= 1e9 ? cell with { Display = number.ToString("0.###e+0", System.Globalization.CultureInfo.InvariantCulture) }
            : cell;
    }

    private static ReportTable? Other(string name, MeasureAnswer answer, int shown) => answer switch
    {
        PairAnswer pairs => new ReportTable(
            name,
            name,
            [Column.Text("Source"), Column.Text("Target"), Column.Number(name, "value")],
            [.. pairs.Values.OrderByDescending(p => p.Value).Select(p => (IReadOnlyList<Cell>)[p.Source, p.Target, Number(p.Value)])])
        {
            RowsShown = shown,
        },
        PartitionAnswer partition => GroupsOf(name, partition, shown),
        TableAnswer table => new ReportTable(
            name, name, [Column.Text("Of", "name"), Column.Number("Value")], [.. table.Entries.Select(e => (IReadOnlyList<Cell>)[e.Name, Number(e.Value)])])
        {
            RowsShown = Math.Max(shown, 16),
        },
        VertexSetAnswer set => new ReportTable(name, name, [Column.Text("Id")], [.. set.Members.Select(m => (IReadOnlyList<Cell>)[m])]) { RowsShown = shown },
        EdgeSetAnswer set => new ReportTable(
            name, name, [Column.Text("Source"), Column.Text("Target")], [.. set.Members.Select(m => (IReadOnlyList<Cell>)[m.Source, m.Target])])
        {
            RowsShown = shown,
        },
        _ => null,
    };

    private static ReportTable GroupsOf(string name, PartitionAnswer partition, int shown) => new(
        name,
        partition.Score is null ? name : $"{name}: modularity {Number(partition.Score.Value).Display}{(partition.Score.WhyNull is { } why ? $" ({why})" : "")}",
        [Column.Number("Group"), Column.Number("Size"), Column.Text("Members")],
        [.. partition.Groups.Select((g, i) => (IReadOnlyList<Cell>)[i + 1, g.Count, new Cell(Names.List(g, 12), string.Join(';', g))])])
    {
        RowsShown = shown,
    };
}
