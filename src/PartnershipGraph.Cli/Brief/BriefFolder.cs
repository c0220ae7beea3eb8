using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Cli.Brief;

/// <summary>Writes a brief into a folder: Markdown, JSON, a CSV of every table, one picture.</summary>
internal static class BriefFolder
{
    private const double titlesWidth = 1600;

    /// <summary>Makes the folder before the work begins, so that a wrong name does not cost the work.</summary>
    /// <exception cref="UsageException">No folder can be made there.</exception>
    public static void Prepare(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--out {directory}: no folder can be made there; name another one");
        }
    }

    /// <returns>The names of the files.</returns>
    public static IReadOnlyList<string> Write(string directory, Report report, BriefContext brief, ResultStamp stamp)
    {
        var files = new List<string>();
        Add("brief.md", w => new MarkdownWriter(w).Write(report));
        Add("brief.json", w => w.WriteLine(JsonText.Of(BriefJson.Of(report, stamp))));
        foreach (var table in report.Tables)
        {
            // An id of an actor is any token; in the name of a file it is escaped where it must be.
            Add(Uri.EscapeDataString(table.Id) + ".csv", w => CsvTableWriter.Write(w, table));
        }

        Add("titles.svg", w => w.Write(SvgWriter.File(Titles(brief), Theme.Light)));
        return files;

        void Add(string name, Action<TextWriter> write)
        {
            WholeFile.Write(Path.Combine(directory, name), write);
            files.Add(name);
        }
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
