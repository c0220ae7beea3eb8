using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Cli.Diff;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>Which titles were opened, closed and changed in the year before the day of the brief.</summary>
internal static class ChangesSection
{
    private const int rowsShown = 20;

    public static ReportSection? Build(BriefContext brief)
    {
        var (asked, day) = (brief.Asked, brief.Asked.Options.AsOf);
        if (day.Year == 1)
        {
            return null;
        }

        var earlier = asked.Options with { AsOf = day.AddYears(-1) };
        var result = DifferenceAnalysis.Between(asked.Records, asked.Options, earlier.AsOf, sponsor: null);
        if (result.Sides.Count == 0 && result.Unchanged == 0)
        {
            return null;
        }

        var answer = new DiffAnswer(asked with { Options = earlier }, asked, null, null, result);
        return new ReportSection(
            "What changed in the last year",
            [FormattableString.Invariant($"{DiffReport.Reading(answer)} More: pgraph diff --from {earlier.AsOf:yyyy-MM-dd} --to {day:yyyy-MM-dd}.")],
            result.Sides.Count > 0 ? [Table(brief, result.Sides)] : []);
    }

    /// <summary>Sides that differ, the latest first.</summary>
    public static ReportTable Table(BriefContext brief, IReadOnlyList<SideDifference> sides) => new(
        "changes",
        "Changes, the latest first",
        [
            Column.Text("On", "date"), Column.Text("sponsor") with { For = ColumnFor.Data }, Column.Text("Sponsor", "sponsor_name"),
            Column.Text("partner") with { For = ColumnFor.Data }, Column.Text("Partner", "partner_name"), Column.Text("Kind"), Column.Text("Rank", "ranks"),
            Column.Text("Title"),
        ],
        [
            .. sides.Select(s => (Side: s, Event: s.After?.Spell.Opening ?? s.Closing))
                .OrderByDescending(x => x.Event?.Date.FirstDay).ThenBy(x => x.Side.Sponsor, StringComparer.Ordinal).ThenBy(x => x.Side.Partner, StringComparer.Ordinal)
                .Select(x => (IReadOnlyList<Cell>)
                [
                    x.Event?.Date.ToString() ?? "", x.Side.Sponsor, brief.Name(x.Side.Sponsor), x.Side.Partner, brief.Name(x.Side.Partner),
                    DifferenceWords.Of(x.Side.Kind), $"{Rank(x.Side.Before)} → {Rank(x.Side.After)}", (x.Side.After ?? x.Side.Before)!.Title,
                ]),
        ])
    {
        RowsShown = rowsShown,
    };

    private static string Rank(StandingTitle? title) => title?.Spell.Rank.ToString() ?? "–";
}
