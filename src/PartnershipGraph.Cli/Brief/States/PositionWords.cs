using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>A class between two poles as the end of a sentence about the actor; the class itself in brackets.</summary>
internal static class PositionWords
{
    public static string Of(StateContext state, (string First, string Second) poles)
    {
        var entry = state.Entry(poles)!;
        var names = Names.And([.. entry.Class.Poles.Select(state.Brief.Name)]);
        var both = state.Between(poles);
        List<string> others = [.. new[] { poles.First, poles.Second }.Where(p => !entry.Class.Poles.Contains(p, StringComparer.Ordinal)).Select(state.Brief.Name)];
        return entry.Class.Kind switch
        {
            HedgeKind.Pole => $"is itself one of the two poles {both}; {Tied(state, poles)}",
            HedgeKind.AlliedHedger => $"is allied with {Names.And([.. entry.AlliedWith.Select(state.Brief.Name)])} and deeply tied to {Other(state, entry, poles)} (allied hedger)",
            HedgeKind.Allied => others.Count == 0 ? $"is allied with {names} ({entry.Class})" : $"is allied with {names} and not deeply tied to {others[0]} ({entry.Class})",
            HedgeKind.Disengaged when entry.PoleTies.All(t => t == 0) => $"has no tie on record to {both} (disengaged)",
            HedgeKind.Disengaged => $"is hardly tied to {both} (disengaged)",
            HedgeKind.StrictHedger or HedgeKind.BroadHedger => $"leans to neither {state.Brief.Name(poles.First)} nor {state.Brief.Name(poles.Second)} ({entry.Class})",
            HedgeKind.TiedToOne => $"is tied to {names} and, on record, not to {others[0]} ({entry.Class})",
            _ => $"leans to {names}, between {both} ({entry.Class})",
        };
    }

    /// <summary>How many are tied to a pole, and to the other one too.</summary>
    public static string Tied(StateContext state, (string First, string Second) poles)
    {
        var own = poles.First == state.Id ? 0 : 1;
        var tied = state.Brief.Hedging(poles).States.Where(e => e.Class.Kind != HedgeKind.Pole && e.PoleTies[own] > 0).ToList();
        var other = state.Brief.Name(own == 0 ? poles.Second : poles.First);
        var both = tied.Count(e => e.PoleTies[1 - own] > 0);
        return tied.Count == 0 ? "nobody is tied to it on record" : string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Of(tied.Count, "other actor is", "other actors are")} tied to it, {(both == 0 ? "none" : both)} of them to {other} too");
    }

    /// <summary>The pole that an allied hedger is deeply tied to: the deepest of those it is not allied with, or with two allies either.</summary>
    private static string Other(StateContext state, HedgeEntry entry, (string First, string Second) poles)
    {
        string[] both = [poles.First, poles.Second];
        return entry.AlliedWith.Count == 2 ? "each of them" : state.Brief.Name(both.First(p => !entry.AlliedWith.Contains(p, StringComparer.Ordinal)));
    }
}
