using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Cli.Diff;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>Which titles that the actor gives or gets were opened, closed and changed in the year before the day.</summary>
internal static class StateChangesSection
{
    private const string title = "What changed in the last year";

    public static ReportSection Build(StateContext state)
    {
        var (asked, day) = (state.Asked, state.Day);
        if (day.Year == 1)
        {
            return new ReportSection(title, ["There is no year before that day."], []);
        }

        var earlier = asked.Options with { AsOf = day.AddYears(-1) };
        var result = DifferenceAnalysis.Between(asked.Records, asked.Options, earlier.AsOf, sponsor: null);
        List<SideDifference> own = [.. result.Sides.Where(s => s.Sponsor == state.Id || s.Partner == state.Id)];
        var standing = state.Brief.Network.Book.Standing.Count(s => s.Opening.Sponsor == state.Id || s.Opening.Partner == state.Id);
        var changed = result with { Sides = own, Unchanged = standing - own.Count(s => s.After is not null) };
        var reading = own.Count == 0 && changed.Unchanged == 0
            ? $"No title of {state.Name} stood on either day."
            : $"Titles that {state.Name} gives or gets: {DiffReport.Reading(new DiffAnswer(asked with { Options = earlier }, asked, null, null, changed))}";
        return new ReportSection(title, [reading], own.Count > 0 ? [ChangesSection.Table(state.Brief, own)] : []);
    }
}
