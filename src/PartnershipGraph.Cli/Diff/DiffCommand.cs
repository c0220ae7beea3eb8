using System.CommandLine;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Diff;

/// <summary><c>pgraph diff</c>: what changed between two dates, or between two folders.</summary>
internal static class DiffCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "diff",
            "Tells which titles were opened, closed or changed between two dates of one dataset (--from, --to), or between two folders on one day (--as-of). "
                + "What only goes by and comes back between the two dates is not told.",
            "diff --from 2012 --to 2024",
            "diff --from 2020-01-01 --to 2021 --sponsor CHN",
            "diff my-data-2024 my-data-2025 --as-of 2024-12-31",
            "diff brief-of-last-year.html my-data",
            "diff --from 2022 --to 2023 --format json");
        var (arguments, format) = (new DiffArguments(), new Arguments.FormatOption());
        arguments.AddTo(command);
        format.AddTo(command);
        command.SetAction(async parsed =>
        {
            var answer = await arguments.AskAsync(parsed, host);
            ResultWriter.Write(host, format.Read(parsed), () => DiffReport.Of(answer), () => DiffJson.Of(answer));
            return ExitCode.Ok;
        });
        return command;
    }
}
