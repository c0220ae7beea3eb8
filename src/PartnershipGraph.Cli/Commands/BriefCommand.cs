using System.CommandLine;
using System.Globalization;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Brief;
using PartnershipGraph.Cli.Brief.Html;
using PartnershipGraph.Cli.Brief.States;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph brief</c>: the whole picture, or that of one actor.</summary>
internal static class BriefCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "brief",
            "Prints the whole picture: the finding, the hierarchy of China, its growth, worth and deeds, what changed in the last year, the ladders of others, who is central, which blocs form, who hedges, "
                + "through whom states are exposed, Russia's \"no limits\" tested, whether titles foretold votes, and what is unknown. "
                + "With --state it is the brief of one actor: its titles with their sources, its place between the poles and how sure that is, its exposure, partners, timeline, and those like it.",
            "brief",
            "brief --state Vietnam",
            "brief --out brief",
            "brief --state Vietnam --html vietnam.html",
            "brief --as-of 2017-10-01 --format md",
            "brief --data my-data --sponsor IND --poles USA,RUS");
        var output = new Option<string?>("--out") { Description = "Also write brief.md, brief.json, a CSV of every table and a picture of all titles (SVG) into this folder.", HelpName = "DIR" };
        var html = new Option<string?>("--html") { Description = "Also write the brief as one HTML page that needs no other file, with pictures, sources and its data; - is the page on the standard output, in place of the report.", HelpName = "FILE" };
        var sponsor = new Option<string?>("--sponsor") { Description = "Whose hierarchy opens the brief (default: China, else the sponsor with the most partners).", HelpName = "S" };
        var poles = new Option<string?>("--poles") { Description = "Two powers to hedge between (default: USA,CHN and USA,RUS where the data has them).", HelpName = "A,B" };
        var state = new Option<string?>("--state") { Description = "The brief of this actor instead: a state, or an organisation.", HelpName = "X" };
        var (question, format) = (new QuestionArguments(Layer.TitlesAndAlliances, isKept: true), new FormatOption());
        command.Options.Add(output);
        command.Options.Add(html);
        command.Options.Add(sponsor);
        command.Options.Add(state);
        command.Options.Add(poles);
        question.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var progress = new ProgressLine(host);
            progress.Step("reading");
            var directory = parsed.GetValue(output) is { } folder ? Values.Folder("--out", folder) : null;
            var page = parsed.GetValue(html) is { } place ? HtmlFile.Of(place) : null;
            IReadOnlyList<string> named = parsed.GetValue(poles) is { } text ? Values.List("--poles", text) : [];
            if (named.Count is not (0 or 2))
            {
                throw new UsageException("the brief compares two poles, as in --poles USA,CHN");
            }

            if (parsed.GetValue(state) is not null && parsed.GetValue(sponsor) is not null)
            {
                throw new UsageException("--state is the brief of one actor and --sponsor opens that of all with a hierarchy: give one of them");
            }

            var asked = await question.AskAsync(parsed, host, _ => BriefContext.Tables, named);
            var subject = parsed.GetValue(state) is { } one ? asked.Actor(one) : null;
            var lead = parsed.GetValue(sponsor) is { } name ? asked.Actor(name).Id : null;
            var brief = new BriefContext(subject is null ? asked : StateBrief.Asking(asked, subject), lead, cancellation);
            if (directory is not null)
            {
                // Before the long part, and after all that can be refused: a refused command leaves no empty folder.
                BriefFolder.Prepare(directory);
            }

            var about = subject is null ? null : new StateContext(brief, subject);
            var answer = about is null ? WorldBrief.Of(brief, host, progress.Step) : StateBrief.Of(about, host, progress.Step);
            var written = page is null ? "" : await HtmlPage.TextAsync(brief, about, answer.Report, lead, progress.Step);
            var files = directory is not null ? BriefFolder.Write(directory, answer) : [];
            progress.Done();
            page?.Write(host, written);
            Warnings.Write(host, brief.Network);
            if (page is not { IsStandardOutput: true })
            {
                ResultWriter.Write(host, format.Read(parsed), answer.Report, answer.Json);
            }

            if (page is { IsStandardOutput: false })
            {
                host.Error.WriteLine($"pgraph: wrote {page}");
            }

            if (files.Count > 0)
            {
                host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pgraph: wrote {files.Count} files into {directory}"));
            }

            await asked.Runs.KeepAsync(answer.Runs());
            return ExitCode.Ok;
        });
        return command;
    }
}
