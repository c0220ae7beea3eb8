using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>One vote, as a person and as a program reads it.</summary>
internal static class CrisisAnswer
{
    public static Answer Of(Question asked, CrisisResult result, bool withStates)
    {
        var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
        return new Answer(() => Report(asked, result, withStates, stamp), () => CrisisJson.Of(result, stamp));
    }

    private static Report Report(Question asked, CrisisResult result, bool withStates, ResultStamp stamp)
    {
        var states = withStates ? StateTable.Of(asked, result) : null;
        return new Report(
            $"Did titles foretell the vote? {asked.Records.Actors[result.Options.Sponsor].Name} and {result.Call.Vote} of {Json.JsonParts.Iso(result.Call.Date)}",
            CrisisReading.OfCounts(asked, result),
            [
                TierSection.Of(asked, result),
                PowerSection.Of(asked, result),
                .. IncrementSection.Of(asked, result) is { } added ? [added] : Array.Empty<ReportSection>(),
                CounterExampleSection.Of(asked, result),
                .. states is null ? Array.Empty<ReportSection>() : [new ReportSection("Every state", [], [states])],
            ],
            ["Sources: pgraph show STATE and pgraph dyad A B list the rows behind a title or a pact; --states lists every state.", .. stamp.Caption])
        {
            Main = states ?? PredictorTable.Of(asked, result),
            EveryRow = "--format json carries every row",
        };
    }
}
