using PartnershipGraph.Cli.Brief.States;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>Which pictures a section of a brief shows, by the section's name.</summary>
internal static class SectionPictures
{
    private const string hedging = "hedging";

    /// <summary>Those of a section of the brief of everybody.</summary>
    public static IReadOnlyList<PictureRequest> Of(BriefContext brief, ReportSection section) => section.Id switch
    {
        "coverage" => [new("coverage") { IsFurther = true }],
        "hierarchy" => [new("tiles"), new("matrix") { IsFurther = true }],
        "growth" => [new("bump")],
        "inflation" => [new("inflation")],
        "deeds" => [new("gap")],
        "centrality" => [new("rank"), new("weights") { IsFurther = true }],
        "communities" => [new("network")],
        "exposure" => [.. section.Tables.Select(t => t.Ledger).OfType<LedgerSums>().Select(l => new PictureRequest("ledger") { State = l.State, Poles = l.Poles })],
        "no-limits" => [new("timeline") { State = "RUS", Other = "CHN" }],
        _ when PolesOf(brief, section) is { } poles => OfHedging(brief, poles),
        _ => [],
    };

    /// <summary>Those of a section of the brief of one actor.</summary>
    public static IReadOnlyList<PictureRequest> Of(StateContext state, ReportSection section) => section.Id switch
    {
        hedging => [.. state.Brief.PolePairs.Select(p => new PictureRequest(hedging) { State = state.Id, Poles = [p.First, p.Second] })],
        "exposure" => state.Brief.PolePairs.Count > 0 && section.Tables.Count > 0 ? [Ledger(state)] : [],
        "titles" => state.Profile.Given.Count > 0 ? [new("tiles") { Sponsor = state.Id, State = state.Id }] : [],
        "network" => [new("network") { State = state.Id }, new("matrix") { State = state.Id, IsFurther = true }],
        "timeline" => section.Tables.Count > 0 ? [new("timeline") { State = state.Id }] : [],
        "gap" => state.Profile.Given.Count > 1 && section.Tables.Count > 0 ? [new("gap") { Sponsor = state.Id }] : [],
        _ => [],
    };

    private static PictureRequest Ledger(StateContext state) => new("ledger")
    {
        State = state.Id,
        Poles = [state.Brief.PolePairs[0].First, state.Brief.PolePairs[0].Second],
    };

    private static IReadOnlyList<string>? PolesOf(BriefContext brief, ReportSection section) =>
        brief.PolePairs.Where(p => section.Id == $"{hedging}-{p.First}-{p.Second}").Select(p => (string[])[p.First, p.Second]).FirstOrDefault();

    /// <summary>Three poles and the pacts are shown once, beside the first pair.</summary>
    private static IReadOnlyList<PictureRequest> OfHedging(BriefContext brief, IReadOnlyList<string> poles) =>
        brief.PolePairs[0] == (poles[0], poles[1])
            ? [new(hedging) { Poles = poles }, new("ternary") { IsFurther = true }, new("overlap") { Poles = poles, IsFurther = true }]
            : [new(hedging) { Poles = poles, IsFurther = true }];
}
