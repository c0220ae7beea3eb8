using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>The values that a change moves, by state and index.</summary>
internal static class IndexChangeTable
{
    private static readonly IReadOnlyList<Column> columns =
    [
        Column.Text("Id"), Column.Text("Name"), Column.Text("Index"), Column.Text("Pole"), Column.Number("Before"), Column.Number("After"), Column.Number("Change"),
    ];

    /// <summary>The indices that a person looks for first, in the order of METHODS.md; the others follow by name.</summary>
    private static readonly string[] first = ["PAS", "HB", "HBe", "ENG", "HX", "XM", "XR", "IDG", "XCUT"];

    /// <summary>What a difference smaller than half a unit of the last digit shown would look like: no change.</summary>
    private const double seen = 0.00005;

    public const string Unseen = "Changes below 0.00005 are in csv and json.";

    /// <summary>The values of some states for a person to read, a block for each, in the order of the ids.</summary>
    public static ReportTable Of(Question asked, IEnumerable<IndexChange> changes, IReadOnlyList<string> ids, string title, int shown)
    {
        var byState = changes.Where(c => Size(c) >= seen)
            .OrderBy(c => Array.IndexOf(first, c.Index) is >= 0 and var place ? place : first.Length)
            .ToLookup(c => c.Id, StringComparer.Ordinal);
        return new ReportTable("values", title, columns, [.. ids.SelectMany(id => byState[id].Select((c, i) => Row(asked, c, i == 0)))])
        {
            RowsShown = shown,
        };
    }

    /// <summary>Every value with the reasons of what is undefined, for a program.</summary>
    public static ReportTable Complete(Question asked, SimulationResult result) => new(
        "changes",
        "",
        [.. columns, Column.Text("Nulls")],
        [.. result.Changes.Select(c => (IReadOnlyList<Cell>)[.. Row(asked, c, isFirst: true), Reasons(c)])]);

    /// <summary>One row for each state: how many of its values change, and which of those with a pole changes most: they share one scale.</summary>
    public static ReportTable Others(Question asked, IEnumerable<IndexChange> changes, string title, int shown)
    {
        var states = changes.GroupBy(c => c.Id, StringComparer.Ordinal)
            .Select(g => (Id: g.Key, Count: g.Count(), Most: g.OrderByDescending(c => c.Pole is not null).ThenByDescending(Size).First()))
            .Where(s => Size(s.Most) >= seen)
            .OrderByDescending(s => Size(s.Most)).ThenBy(s => s.Id, StringComparer.Ordinal);
        return new ReportTable(
            "others",
            title,
            [Column.Text("Id"), Column.Text("Name"), Column.Number("Values"), Column.Text("Largest change", "index"), Column.Text("Pole"), Column.Number("Before"), Column.Number("After"), Column.Number("Change")],
            [
                .. states.Select(s => (IReadOnlyList<Cell>)
                [
                    s.Id, asked.Records.Actors[s.Id].Name, s.Count, s.Most.Index, s.Most.Pole ?? "", Cell.Of(s.Most.Before.Value), Cell.Of(s.Most.After.Value), Signed(s.Most.Difference),
                ]),
            ])
        {
            RowsShown = shown,
        };
    }

    /// <summary>A value that comes or goes is the largest of changes.</summary>
    private static double Size(IndexChange change) => change.Difference is { } d ? Math.Abs(d) : double.MaxValue;

    private static IReadOnlyList<Cell> Row(Question asked, IndexChange c, bool isFirst) =>
    [
        new Cell(isFirst ? c.Id : "", c.Id),
        new Cell(isFirst ? asked.Records.Actors[c.Id].Name : "", asked.Records.Actors[c.Id].Name),
        c.Index,
        c.Pole ?? "",
        Cell.Of(c.Before.Value),
        Cell.Of(c.After.Value),
        Signed(c.Difference),
    ];

    private static Cell Signed(double? difference) =>
        Cell.Of(difference) is var cell && difference > 0 ? cell with { Display = "+" + cell.Display } : cell;

    private static string Reasons(IndexChange c) => string.Join("; ", new[] { ("before", c.Before), ("after", c.After) }
        .Where(v => v.Item2.WhyNull is not null)
        .Select(v => $"{v.Item1}: {v.Item2.WhyNull}"));
}
