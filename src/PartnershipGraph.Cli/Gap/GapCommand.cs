using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;

namespace PartnershipGraph.Cli.Gap;

/// <summary><c>pgraph gap --sponsor S</c>: titles against what is done.</summary>
internal static class GapCommand
{
    private const int usuallyShown = 20;

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "gap",
            "Holds a sponsor's titles against what it does with their holders: votes and visits, trade, arms and exercises, students and institutes. "
                + "Does a higher title go with more substance, and whose title stands above or below it, by how much, and how sure is that?",
            "gap --sponsor CHN",
            "gap --sponsor CHN --partner Vietnam",
            "gap --sponsor RUS --as-of 2021-12-31 --samples 5000 --seed 7",
            "gap --sponsor India --format csv");
        var (own, question, format) = (new GapArguments(), new QuestionArguments(Layer.Titles, withLayers: false, isKept: true), new FormatOption());
        var top = new TopOption(usuallyShown);
        own.AddTo(command);
        question.AddTo(command);
        top.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = top.Read(parsed);
            var asked = await question.AskAsync(parsed, host, o => o.Tables | GapAnalysis.Tables);
            var result = GapAnalysis.Run(asked.Records, asked.Options, own.Read(parsed, asked), cancellation);
            var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
            if (own.Partner(parsed) is { } typed)
            {
                var partner = PartnerAnswer.Of(asked, result, typed);
                ResultWriter.Write(host, format.Read(parsed), () => PartnerReport.Of(asked, partner, stamp), () => PartnerJson.Of(asked, partner, stamp));
            }
            else
            {
                ResultWriter.Write(host, format.Read(parsed), () => GapReport.Of(asked, result, stamp, shown), () => GapJson.Of(asked, result, stamp));
            }

            await asked.Runs.KeepAsync(
            [
                RunOptions.Run(asked, host, "gap", result.Snapshot, new JsonObject
                {
                    ["sponsor"] = result.Options.Sponsor,
                    ["samples"] = result.Options.Samples,
                    ["seed"] = result.Options.Seed,
                }) with
                {
                    Scores = [.. Scores.Of(result)],
                },
            ]);
            return ExitCode.Ok;
        });
        return command;
    }
}
