using System.Globalization;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>The finding about one actor in one sentence with its numbers.</summary>
internal static class StateFinding
{
    public static string Of(StateContext state)
    {
        var gives = state.Profile.Gives?.Partners ?? 0;
        var gets = state.Profile.Receives.Count(r => r.History.State == SideState.Open);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"On {state.Day:yyyy-MM-dd} {Position(state)}. It gives {(gives == 0 ? "no title on record" : $"a title to {Count.Of(gives, "partner")}")} and holds {(gets == 0 ? "none" : $"those of {Count.Of(gets, "sponsor")}")}.");
    }

    private static string Position(StateContext state)
    {
        if (state.Brief.PolePairs.Count == 0)
        {
            return $"{state.Name} stands between no poles, for the data has no two sponsors";
        }

        if (state.Absence is { } why)
        {
            return $"{state.Name} stands in no network: {why}";
        }

        var poles = state.Brief.PolePairs[0];
        return $"{state.Name} {PositionWords.Of(state, poles)}{Numbers(state, poles)}";
    }

    /// <summary>PAS, HB and HX with their intervals, where there are any.</summary>
    private static string Numbers(StateContext state, (string First, string Second) poles)
    {
        var entry = state.Entry(poles)!;
        if (entry.Hx.Value is null)
        {
            return "";
        }

        var hx = $"HX {IntervalText.Of(state.Index(poles, "HX"))}";
        var share = string.Create(CultureInfo.InvariantCulture, $"; the class holds in {100 * state.Brief.ClassesSure(poles).OfDraws[state.Id]:F0} % of drawn spacings of the tiers");
        return entry.Pas.WhyNull is not null
            ? $": {hx}, PAS and HB undefined ({entry.Pas.WhyNull}){share}"
            : $": PAS {IntervalText.Of(state.Index(poles, "PAS", poles.Second))} to {state.Brief.Name(poles.Second)}, HB {IntervalText.Of(state.Index(poles, "HB"))}, {hx}{share}";
    }
}
