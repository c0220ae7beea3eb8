using System.CommandLine;
using System.Globalization;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Brief;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph brief</c>: the whole picture.</summary>
internal static class BriefCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "brief",
            "Prints the whole picture: the finding, the hierarchy of China, its growth, worth and deeds, what changed in the last year, the ladders of others, who is central, which blocs form, who hedges, "
                + "through whom states are exposed, Russia's \"no limits\" tested, whether titles foretold votes, and what is unknown.",
            "brief",
            "brief --out brief",
            "brief --as-of 2017-10-01 --format md",
            "brief --data my-data --sponsor IND --poles USA,RUS");
        var output = new Option<string?>("--out") { Description = "Also write brief.md, brief.json, a CSV of every table and a picture of all titles (SVG) into this folder.", HelpName = "DIR" };
        var sponsor = new Option<string?>("--sponsor") { Description = "Whose hierarchy opens the brief (default: China, else the sponsor with the most partners).", HelpName = "S" };
        var poles = new Option<string?>("--poles") { Description = "Two powers to hedge between (default: USA,CHN and USA,RUS where the data has them).", HelpName = "A,B" };
        var (question, format) = (new QuestionArguments(Layer.TitlesAndAlliances, isKept: true), new FormatOption());
        command.Options.Add(output);
        command.Options.Add(sponsor);
        command.Options.Add(poles);
        question.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var progress = new ProgressLine(host);
            progress.Step("reading");
            var directory = parsed.GetValue(output) is { } folder ? Values.Folder("--out", folder) : null;
            IReadOnlyList<string> named = parsed.GetValue(poles) is { } text ? Values.List("--poles", text) : [];
            if (named.Count is not (0 or 2))
            {
                throw new UsageException("the brief compares two poles, as in --poles USA,CHN");
            }

            var asked = await question.AskAsync(parsed, host, _ => BriefContext.Tables, named);
            var lead = parsed.GetValue(sponsor) is { } name ? asked.Actor(name).Id : null;
            var brief = new BriefContext(asked, lead, cancellation);
            if (directory is not null)
            {
                // Before the long part, and after all that can be refused: a refused command leaves no empty folder.
                BriefFolder.Prepare(directory);
            }

            var stamp = asked.Stamp(brief.Network) with { Rows = CoverageTable.Total(brief) };
            var report = BriefReport.Build(brief, stamp, progress.Step);
            var files = directory is not null ? BriefFolder.Write(directory, report, brief, stamp) : [];
            progress.Done();
            Warnings.Write(host, brief.Network);
            ResultWriter.Write(host, format.Read(parsed), report, () => BriefJson.Of(report, stamp));
            if (files.Count > 0)
            {
                host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pgraph: wrote {files.Count} files into {directory}"));
            }

            await asked.Runs.KeepAsync(BriefRuns.Of(brief, host));
            return ExitCode.Ok;
        });
        return command;
    }
}
