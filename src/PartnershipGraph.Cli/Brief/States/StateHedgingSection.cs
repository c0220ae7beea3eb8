using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>Where the actor stands between the poles, and how sure that is; of a pole who is tied to it.</summary>
internal static class StateHedgingSection
{
    public static ReportSection Build(StateContext state)
    {
        var pairs = state.Brief.PolePairs;
        var title = $"{state.Name} between the poles";
        if (pairs.Count == 0)
        {
            return new ReportSection(title, ["Not covered: the data has no two sponsors that could be poles; --poles A,B names some."], []);
        }

        if (state.Absence is { } why)
        {
            return new ReportSection(title, [$"Not covered: {why}."], []);
        }

        return new ReportSection(
            title,
            [.. pairs.SelectMany(p => Text(state, p)), HedgeTable.ThresholdsOf(state.Brief.Hedging(pairs[0])), "A title is a label, not allegiance."],
            [.. pairs.Select(p => IsPole(state, p) ? TiedToPoleTable.Of(state, p) : PositionTable.Of(state, p))]);
    }

    /// <summary>Whether the actor is one of the two.</summary>
    public static bool IsPole(StateContext state, (string First, string Second) poles) => state.Id == poles.First || state.Id == poles.Second;

    private static IEnumerable<string> Text(StateContext state, (string First, string Second) poles)
    {
        yield return $"{state.Name} {PositionWords.Of(state, poles)}.";
        if (IsPole(state, poles))
        {
            yield break;
        }

        var entry = state.Entry(poles)!;
        yield return Sure(state, poles, entry);
        foreach (var ally in entry.AlliedWith)
        {
            var pacts = AlliedPair.InForce(state.Brief.Records.Alliances, state.Day)
                .Where(p => p.IsDefensePact && ((p.First.Member == state.Id && p.Second.Member == ally) || (p.First.Member == ally && p.Second.Member == state.Id)))
                .Select(p => p.Alliance).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            yield return $"Defence pact with {state.Brief.Name(ally)} in force: {Names.And(pacts)}.";
        }
    }

    private static string Sure(StateContext state, (string First, string Second) poles, HedgeEntry entry)
    {
        var shares = state.Brief.ClassesSure(poles);
        var schemes = (int)Math.Round(shares.OfSchemes[state.Id] * shares.Schemes.Count);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"How sure between {state.Between(poles)}: the class \"{entry.Class}\" holds in {Cell.Of(100 * shares.OfDraws[state.Id], 1).Display} % of {shares.Draws.Samples} drawn spacings of the tiers that keep their order (seed {shares.Draws.Seed}), and under {schemes} of {Count.Of(shares.Schemes.Count, "weight scheme")} ({string.Join(", ", shares.Schemes)}).");
    }
}
