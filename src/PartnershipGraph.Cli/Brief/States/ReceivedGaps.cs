using System.Globalization;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Cli.Gap;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>The titles that the actor gets, held against what their sponsors do with it.</summary>
internal static class ReceivedGaps
{
    private const int namesShown = 12;

    /// <summary>One for each sponsor with a standing title: those with a gap first, from the largest.</summary>
    public static IReadOnlyList<ReceivedGap> Of(StateContext state)
    {
        // Sponsors of which nothing is measured need no analysis to be told.
        var measured = state.Brief.Records.Substance.Select(f => f.Source).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. state.Profile.Receives.Where(r => r.History.State == SideState.Open)
                .Select(r => measured.Contains(r.Sponsor)
                    ? Held(state, r.Sponsor, r.History.Standing!)
                    : new ReceivedGap(r.Sponsor, r.History.Standing!, null, "nothing of this sponsor is measured", 0))
                .OrderByDescending(g => Math.Round(g.Entry?.Gap ?? double.NegativeInfinity, 12)).ThenBy(g => g.Sponsor, StringComparer.Ordinal),
        ];
    }

    public static string Reading(StateContext state, IReadOnlyList<ReceivedGap> gaps)
    {
        List<ReceivedGap> known = [.. gaps.Where(g => g.Entry is not null)];
        if (known.Count == 0)
        {
            var reasons = gaps.GroupBy(g => g.WhyNull!, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => $"{g.Key} ({Names.List([.. g.Select(x => state.Brief.Name(x.Sponsor))], namesShown)})");
            return $"Of the titles that {state.Name} gets: not covered, {(gaps.Count == 0 ? "none stands on record" : string.Join("; ", reasons))}.";
        }

        var (above, below) = (Sponsors(state, known, e => e.IsOverTitled), Sponsors(state, known, e => e.IsUnderTitled));
        var rest = known.Count - above.Count - below.Count;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Of the titles that {state.Name} gets {known.Count} of {gaps.Count} can be held against what the sponsor does with it: {Titled(above)} above it, {Titled(below)} below it (intervals that leave out 0), {rest} not told from it.");
    }

    public static ReportTable Table(StateContext state, IReadOnlyList<ReceivedGap> gaps) => new(
        "gap_received",
        $"What sponsors call {state.Name} against what they do with it, the title highest above the substance first",
        [
            Column.Text("Id", "sponsor"), Column.Text("Sponsor", "sponsor_name"), Column.Text("Title"), Column.Number("Weight"), Column.Number("Substance"), Column.Number("Gap"),
            Column.Number("90 %", "interval") with { For = ColumnFor.Reading }, Column.Number("low") with { For = ColumnFor.Data },
            Column.Number("high") with { For = ColumnFor.Data }, Column.Number("Among", "compared"), Column.Text("Flags"), Column.Text("null") with { For = ColumnFor.Data },
        ],
        [
            .. gaps.Select(g => (IReadOnlyList<Cell>)
            [
                g.Sponsor, state.Brief.Name(g.Sponsor), g.Title.Opening.Label, Cell.Of(state.Asked.Options.WeightOf(g.Title, state.Asked.Records.Ladders), 2),
                Cell.Of(g.Entry?.Substance, 2), Cell.Of(g.Entry?.Gap, 2), g.Entry is { } e ? GapTable.Interval(e) : Cell.Undefined,
                Cell.Of(g.Entry?.Low.Value), Cell.Of(g.Entry?.High.Value), Cell.Of(g.Entry is null ? null : g.Compared),
                g.Entry is null ? new Cell($"not covered: {g.WhyNull}", "") : string.Join("; ", g.Entry.Flags), g.WhyNull ?? "",
            ]),
        ])
    {
        Note = "Gap: percentile of the title among the sponsor's partners less that of the substance; Among: how many of them are compared. pgraph gap --sponsor S --partner P lists the indicators.",
    };

    private static ReceivedGap Held(StateContext state, string sponsor, TitleSpell title)
    {
        var result = state.Brief.Gap(sponsor);
        GapEntry? entry = result.Partners.Count < 2 ? null : result.Partners.FirstOrDefault(p => p.Id == state.Id);
        var why = entry is not null ? null
            : result.Nulls.TryGetValue(state.Id, out var reason) ? reason
            : result.Partners.Count < 2 && result.Partners.Any(p => p.Id == state.Id) ? "no other partner to compare with"
            : "not in the network of that day";
        return new ReceivedGap(sponsor, title, entry, why, result.Partners.Count);
    }

    private static List<string> Sponsors(StateContext state, List<ReceivedGap> known, Func<GapEntry, bool> holds) =>
        [.. known.Where(g => holds(g.Entry!)).Select(g => state.Brief.Name(g.Sponsor))];

    private static string Titled(List<string> sponsors) => sponsors.Count == 0
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{sponsors.Count} ({Names.List(sponsors, namesShown)})");
}
