using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Cli.Brief;
using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Stores;

/// <summary>What a brief leaves behind: a run for its network of titles, and one for each pair of poles, whose indices have the same names.</summary>
internal static class BriefRuns
{
    private const string kind = "brief";

    public static IEnumerable<AnalysisRun> Of(BriefContext brief, CliHost host)
    {
        if (brief.TitleNetwork.Ties.Count > 0)
        {
            yield return RunOptions.Run(brief.Asked, host, kind, brief.TitleNetwork, new JsonObject { ["part"] = "titles" }) with
            {
                Scores = [.. brief.Centrality.Where(m => m.Converged).SelectMany(Scores.Of)],
                Communities = Scores.Of(brief.Communities),
            };
        }

        foreach (var run in OfHedging(brief, host))
        {
            yield return run;
        }
    }

    /// <summary>One for each pair of poles; the brief of one actor leaves no more.</summary>
    public static IEnumerable<AnalysisRun> OfHedging(BriefContext brief, CliHost host) => brief.PolePairs.Select(brief.Hedging)
        .Select(result => RunOptions.Run(brief.Asked, host, kind, result.Snapshot, new JsonObject { ["part"] = "hedging" }) with { Scores = [.. Scores.Of(result)] });
}
