using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>Who voted otherwise than its tie would lead one to expect, by name.</summary>
internal static class CounterExampleSection
{
    private const int shown = 12;

    public static ReportSection Of(Question asked, CrisisResult result)
    {
        var sponsor = asked.Records.Actors[result.Options.Sponsor].Name;
        var (own, other) = result.SponsorIsNotYes ? ("did not vote yes", "voted yes") : ("voted yes", "did not vote yes");
        var titled = result.TitledOnTheOtherSide;
        var untied = result.UntiedOnItsSide;
        return new ReportSection(
            "Counter-examples",
            [
                titled.Count == 0
                    ? $"No holder of a title from {sponsor} {other}."
                    : $"A title from {sponsor}, and {other} ({Count.Of(titled.Count, "state")}, highest title first): {Listed(titled)}.",
                untied.Count == 0
                    ? $"Nobody without title and pact {own}."
                    : $"Neither title nor pact with {sponsor}, and {own} all the same ({Count.Of(untied.Count, "state")}): {Listed(untied)}.",
            ],
            []);

        string Listed(IReadOnlyList<CrisisState> states) => Names.List([.. states.Select(s => asked.Records.Actors[s.Id].Name + Rank(s))], shown);

        static string Rank(CrisisState state) => state.Title is { } title ? $" (rank {title.Rank}{(state.Alliance > 0 ? ", pact" : "")}{Vote(state, ", ")})"
            : state.NotYes ? $" ({Vote(state, "")})"
            : "";

        static string Vote(CrisisState state, string before) => state.NotYes ? before + state.Choice.Word() : "";
    }
}
