using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Stores;

namespace PartnershipGraph.Cli.Brief;

/// <summary>The brief of everybody.</summary>
internal static class WorldBrief
{
    /// <param name="brief">What the sections share.</param>
    /// <param name="host">The world around.</param>
    /// <param name="progress">Told the name of each part as its work begins.</param>
    public static BriefAnswer Of(BriefContext brief, CliHost host, Action<string> progress)
    {
        var stamp = brief.Asked.Stamp(brief.Network) with { Rows = CoverageTable.Total(brief.Records) };
        var report = BriefReport.Build(brief, stamp, progress);
        return new BriefAnswer(
            report,
            () => BriefJson.Of(report, stamp),
            [("titles.svg", w => new TitleHeatMap(brief, brief.Asked.Stamp(brief.TitleNetwork)).Write(w))],
            () => BriefRuns.Of(brief, host));
    }
}
