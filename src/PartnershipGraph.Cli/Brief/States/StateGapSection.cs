using PartnershipGraph.Cli.Gap;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>Whose titles stand above or below what is done: those that the actor gives, and those that it gets.</summary>
internal static class StateGapSection
{
    private const int partnersShown = 12;

    public static ReportSection Build(StateContext state)
    {
        const string title = "Titles above and below the deeds";
        var (text, tables) = (new List<string>(), new List<ReportTable>());
        AddGiven(state, text, tables);
        var gaps = ReceivedGaps.Of(state);
        text.Add(ReceivedGaps.Reading(state, gaps));
        if (gaps.Count > 0)
        {
            tables.Add(ReceivedGaps.Table(state, gaps));
        }

        return new ReportSection(title, text, tables);
    }

    private static void AddGiven(StateContext state, List<string> text, List<ReportTable> tables)
    {
        if (state.Profile.Gives is not { Partners: > 0 })
        {
            text.Add($"Of the titles that {state.Name} gives: not covered, none is on record.");
            return;
        }

        var result = state.Brief.Gap(state.Id);
        if (result.Partners.Count < 2)
        {
            text.Add($"Of the titles that {state.Name} gives: not covered. {GapReport.Reading(state.Name, result)}");
            return;
        }

        text.Add(GapReport.Reading(state.Name, result));
        text.AddRange(GapReport.Thin(result));
        tables.Add(GapTable.Of(state.Asked, result, partnersShown) with { Title = $"Partners that {state.Name} titles highest above their substance first, lowest below it last" });
    }
}
