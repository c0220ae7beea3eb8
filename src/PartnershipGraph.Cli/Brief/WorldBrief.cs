using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Cli.Brief;

/// <summary>The brief of everybody.</summary>
internal static class WorldBrief
{
    private const double titlesWidth = 1600;

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
            [("titles.svg", w => w.Write(SvgWriter.File(Titles(brief), Theme.Light)))],
            () => BriefRuns.Of(brief, host));
    }

    /// <summary>Every sponsor by every partner.</summary>
    private static Figure Titles(BriefContext brief) => PlotKinds.Find("matrix")!.Draw(new PlotRequest
    {
        Records = brief.Asked.Records,
        Options = brief.TitleNetwork.Options with { Directed = true },
        Width = titlesWidth,
        Source = new PlotSource(brief.Asked.Dataset, ProgramVersion.Text),
        Cancellation = brief.Cancellation,
    });
}
