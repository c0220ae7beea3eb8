using System.CommandLine;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Inflation;

/// <summary><c>pgraph inflation --sponsor S</c>: do titles say less the more of them there are.</summary>
internal static class InflationCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "inflation",
            "Follows a sponsor's titles year by year: who stands how high, what a rank is still worth, and whether old partners rose or new ones came. "
                + "Told are the partners on each rank, the share called strategic or higher, how exclusive each rank still is (bits; twice as many holders cost one) and what it is worth against a base year. "
                + "Partners of every kind count; weights are linear.",
            "inflation --sponsor CHN",
            "inflation --sponsor CHN --from 1993 --to 2026 --base 2005",
            "inflation --sponsor India --from 2000 --format csv",
            "inflation --sponsor VNM --format json");
        var (options, question, format) = (new InflationArguments(), new QuestionArguments(Layer.Titles), new FormatOption());
        options.AddTo(command);
        question.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var asked = await question.AskAsync(parsed, host, _ => DataTables.Titles);
            var result = InflationAnalysis.Run(asked.Records, asked.Options, options.Read(parsed, asked), cancellation);

            // What the numbers really rest on, whatever was asked of networks: partners of every kind, as their sponsor titles them, in linear weights.
            var stamp = asked.Stamp(result.Rows) with { Options = asked.Options with { Universe = ActorUniverse.All, Directed = true, FlatWeight = 1 } };
            ResultWriter.Write(host, format.Read(parsed), () => InflationReport.Of(asked, result, stamp), () => InflationJson.Of(result, stamp));
            return ExitCode.Ok;
        });
        return command;
    }
}
