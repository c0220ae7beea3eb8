using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>The brief of one actor: its sections in their order.</summary>
internal static class StateBrief
{
    /// <summary>The question as it is asked of an actor: one that is no state is in no network of states.</summary>
    public static Question Asking(Question asked, Actor actor) =>
        actor.Kind != ActorKind.State && asked.Options.Universe == ActorUniverse.States
            ? asked with { Options = asked.Options with { Universe = ActorUniverse.All } }
            : asked;

    /// <summary>Answers.</summary>
    /// <param name="state">What the sections share.</param>
    /// <param name="host">The world around.</param>
    /// <param name="progress">Told the name of each part as its work begins.</param>
    public static BriefAnswer Of(StateContext state, CliHost host, Action<string> progress)
    {
        var brief = state.Brief;
        var stamp = brief.Asked.Stamp(brief.Network) with { Rows = CoverageTable.Total(brief.Records) };
        var report = Build(state, stamp, progress);
        return new BriefAnswer(report, () => StateBriefJson.Of(state, report, stamp), [], () => BriefRuns.OfHedging(brief, host));
    }

    private static Report Build(StateContext state, ResultStamp stamp, Action<string> progress)
    {
        List<(string Id, Func<ReportSection> Build)> parts =
        [
            ("finding", () => StateRestsOnSection.Build(state, stamp)),
            ("changes", () => StateChangesSection.Build(state)),
            ("titles", () => StateTitlesSection.Build(state)),
            ("hedging", () => StateHedgingSection.Build(state)),
            ("exposure", () => StateExposureSection.Build(state)),
            ("network", () => EgoSection.Build(state)),
            ("timeline", () => StateTimelineSection.Build(state)),
            ("gap", () => StateGapSection.Build(state)),
            ("similarity", () => SimilarSection.Build(state)),
            ("unknowns", () => StateUnknownSection.Build(state)),
            ("sources", () => SourcesSection.Build(state, stamp)),
        ];
        progress("finding");
        var finding = StateFinding.Of(state);
        var sections = new List<ReportSection>();
        foreach (var (id, build) in parts)
        {
            state.Brief.Cancellation.ThrowIfCancellationRequested();
            progress(id);
            sections.Add(build() with { Id = id });
        }

        return new Report($"{state.Name} ({state.Id}): a brief", finding, sections, stamp.Caption)
        {
            Main = StateTitlesSection.All(state),
            EveryRow = "--out DIR writes every row of every table",
        };
    }
}
