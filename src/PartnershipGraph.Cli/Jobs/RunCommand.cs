using System.CommandLine;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Running;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Jobs;

/// <summary><c>pgraph run FILE.yaml</c>: the analyses of a file, those that are not up to date.</summary>
internal static class RunCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "run",
            "Runs the analyses of a job file, those whose command, data or output has changed since the last time.\n\n"
                + "The file is YAML: 'data: DIR' (a data folder, or an HTML brief) or 'store: URI' (neither: the bundled data), 'out: DIR', and 'jobs:', a list of 'name', 'run' (a command line without "
                + "the program's name; quotes as in a shell, and nothing else of one) and 'out' (the file for its output). Paths begin at the file's folder. "
                + "manifest.json in the out folder says what each output rests on.",
            "run monthly.yaml",
            "run monthly.yaml --dry-run",
            "run monthly.yaml --only hedging,centrality --force",
            "run monthly.yaml --store bolt://localhost");
        var file = new Argument<string>("FILE.yaml") { Description = "The job file." };
        var only = new Option<string?>("--only") { Description = "Only these jobs of the file.", HelpName = "NAME,…" };
        var force = new Option<bool>("--force") { Description = "Run them whether they are up to date or not." };
        var atOnce = new Option<string>("--jobs") { Description = "How many run at the same time.", HelpName = "N", DefaultValueFactory = _ => "1" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would run and why, and run nothing." };
        var (data, format) = (new DataOption("A folder in the canonical format, or an HTML brief, in the place of the data that the file names."), new FormatOption());
        command.Arguments.Add(file);
        foreach (var option in new Option[] { only, force, atOnce, dryRun })
        {
            command.Options.Add(option);
        }

        data.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            data.Check(parsed, host);
            var written = data.Written(parsed);
            var request = new RunRequest
            {
                File = parsed.GetValue(file)!,
                Folder = written.Folder is { } folder ? Path.GetFullPath(folder) : null,
                Store = written.Store,
                Only = parsed.GetValue(only) is { } names ? Values.List("--only", names) : null,
                IsForced = parsed.GetValue(force),
                IsDry = parsed.GetValue(dryRun),
                AtOnce = Values.Count("--jobs", parsed.GetValue(atOnce)!),
            };
            var answer = await new JobFileRun(host, request).RunAsync();
            ResultWriter.Write(host, format.Read(parsed), () => JobsReport.Of(answer), () => JobsJson.Of(answer));
            return answer.IsDry ? ExitCode.Ok : JobStatus.Worst(answer.Jobs);
        });
        return command;
    }
}
