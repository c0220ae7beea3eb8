using System.Globalization;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>The titles that the actor gives and gets, each with its source.</summary>
internal static class StateTitlesSection
{
    private const int rowsShown = 30;

    public static ReportSection Build(StateContext state) => new(
        $"Titles that {state.Name} gives and gets",
        [Given(state), Received(state), "Rank 1 is the top of a ladder, and every sponsor has a ladder of its own. Place: mid-rank percentile among the sponsor's partners, 1 = highest title. Outside: a title outside the order of the ladder, which makes no tie."],
        [
            .. state.Profile.Given.Count == 0 ? Array.Empty<ReportTable>()
                : [TitleSideTable.Of(state, "given", $"What {state.Name} calls others", Gives(state), isGiven: true) with { RowsShown = rowsShown }],
            .. state.Profile.Receives.Count == 0 ? Array.Empty<ReportTable>()
                : [TitleSideTable.Of(state, "received", $"What others call {state.Name}", Gets(state), isGiven: false) with { RowsShown = rowsShown }],
        ]);

    /// <summary>Both in one table, for programs.</summary>
    public static ReportTable All(StateContext state)
    {
        var (given, received) = (TitleSideTable.Of(state, "titles", "", Gives(state), isGiven: true), TitleSideTable.Of(state, "titles", "", Gets(state), isGiven: false));
        return given with { Rows = [.. given.Rows, .. received.Rows] };
    }

    private static string Given(StateContext state)
    {
        if (state.Profile.Gives is not { Partners: > 0 } gives)
        {
            return $"No title that {state.Name} gives is on record.";
        }

        var ranks = gives.Tiers.Where(t => t.Holders.Count > 0)
            .Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Holders.Count} at rank {t.Rank} of {gives.Ladder.RankCount}"));
        string[] others = gives.OnOtherLadders.Count > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{gives.OnOtherLadders.Count} on other ladders")] : [];
        return $"{state.Name} gives {Count.Of(gives.Partners, "title")}: {string.Join(", ", ranks.Concat(others))}.";
    }

    private static string Received(StateContext state)
    {
        List<ReceivedTitle> open = [.. state.Profile.Receives.Where(r => r.History.State == SideState.Open)];
        var top = open.Where(r => r.History.Standing!.Rank.Value == 1).Select(r => state.Brief.Name(r.Sponsor)).Order(StringComparer.Ordinal).ToList();
        return open.Count == 0
            ? $"No title that {state.Name} gets stands on record."
            : $"{state.Name} gets {Count.Of(open.Count, "title")}{(top.Count == 0 ? "" : $", those of {Names.List(top, 12)} of the top rank")}.";
    }

    private static IEnumerable<TitleSide> Gives(StateContext state) => state.Profile.Given.Select(h => new TitleSide(
        h.Events[0].Sponsor,
        h.Events[0].Partner,
        h,
        h.Standing is { } spell ? state.Asked.Options.WeightOf(spell, state.Asked.Records.Ladders) : null,
        null,
        null));

    private static IEnumerable<TitleSide> Gets(StateContext state) =>
        state.Profile.Receives.Select(r => new TitleSide(r.Sponsor, state.Id, r.History, r.Weight, r.Percentile, r.Partners));
}
