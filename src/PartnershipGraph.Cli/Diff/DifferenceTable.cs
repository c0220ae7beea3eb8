using System.Globalization;
using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Diff;

/// <summary>Sides that differ as a table. A program finds the same columns in each; a person is spared those that say nothing of the kind.</summary>
internal static class DifferenceTable
{
    private const int rowsShown = 40;

    public static ReportTable Of(DiffAnswer answer, string id, string title, IReadOnlyList<SideDifference> sides)
    {
        var (before, after) = (sides.Any(s => s.Before is not null), sides.Any(s => s.After is not null));
        return new ReportTable(
            id,
            title,
            [
                Column.Text("sponsor") with { For = ColumnFor.Data }, Column.Text("Sponsor", "sponsor_name"),
                Column.Text("partner") with { For = ColumnFor.Data }, Column.Text("Partner", "partner_name"),
                Column.Text("Kind") with { For = ShownIf(before && after) },
                .. Columns("Before", before),
                Column.Text("Closed") with { For = ShownIf(!after) },
                .. Columns("After", after),
            ],
            [
                .. sides.Select(s => (IReadOnlyList<Cell>)
                [
                    s.Sponsor, answer.Name(s.Sponsor), s.Partner, answer.Name(s.Partner), DifferenceWords.Of(s.Kind),
                    .. Cells(s.Before, answer.Before, before),
                    s.Closing is { } closing ? $"{closing.Date} ({closing.Kind.Word()})" : "",
                    .. Cells(s.After, answer.After, after),
                ]),
            ])
        {
            RowsShown = rowsShown,
        };
    }

    private static ColumnFor ShownIf(bool isShown) => isShown ? ColumnFor.All : ColumnFor.Data;

    private static IEnumerable<Column> Columns(string heading, bool isShown)
    {
        var key = heading.ToLowerInvariant();
        return
        [
            Column.Text(heading, key + "_title") with { For = ShownIf(isShown) },
            .. isShown ? [Column.Text("Rank", key + "_place") with { For = ColumnFor.Reading }] : Array.Empty<Column>(),
            Column.Text(key + "_ladder") with { For = ColumnFor.Data },
            Column.Number(key + "_rank") with { For = ColumnFor.Data },
            Column.Number("Weight", key + "_weight") with { For = ShownIf(isShown) },
            Column.Text("Since", key + "_since") with { For = ShownIf(isShown) },
        ];
    }

    private static IEnumerable<Cell> Cells(StandingTitle? title, Question of, bool isShown)
    {
        var opening = title?.Spell.Opening;
        return
        [
            title?.Title ?? "",
            .. isShown ? [Place(title, of)] : Array.Empty<Cell>(),
            opening?.Ladder ?? "",
            Cell.Of(title?.Spell.Rank.Value),
            Cell.Of(title?.Weight, 2),
            opening?.Date.ToString() ?? "",
        ];
    }

    private static Cell Place(StandingTitle? title, Question of) => title is null
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{title.Spell.Rank.Value} of {of.Records.Ladders[title.Spell.Opening.Ladder].RankCount}");
}
