using System.Globalization;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>As of when, from which data, and how many rows name the actor.</summary>
internal static class StateRestsOnSection
{
    public static ReportSection Build(StateContext state, ResultStamp stamp)
    {
        var events = state.About.Partnerships;
        var latest = events.Count == 0 ? "" : $", the latest of {events.OrderBy(e => e.Date.FirstDay).ThenBy(e => e.Date.ToString(), StringComparer.Ordinal).Last().Date}";
        List<string> text =
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"As of {state.Day:yyyy-MM-dd}, from data of digest {stamp.Dataset[..12]}. {Count.Of(events.Count, "title event names", "title events name")} {state.Name}{latest}."),
        ];
        if (state.Actor.Kind != ActorKind.State && state.Asked.Options.Universe == ActorUniverse.All)
        {
            text.Add($"{state.Name} is {Kind(state.Actor.Kind)} and no state: its network has actors of every kind, as with --actors all, and numbers of states differ a little from those of a network of states.");
        }

        if (state.Absence is { } why)
        {
            text.Add(string.Create(CultureInfo.InvariantCulture, $"{state.Name} is not in the network of {state.Day:yyyy-MM-dd}: {why}. What was declared up to that day is told, and no index."));
        }

        return new ReportSection("What this rests on", text, [CoverageTable.Of(state.About) with { Title = $"Rows that name {state.Name}, by confidence" }]);
    }

    private static string Kind(ActorKind kind) => kind switch
    {
        ActorKind.Territory => "a territory",
        ActorKind.Organization => "an organisation",
        _ => "a collective",
    };
}
