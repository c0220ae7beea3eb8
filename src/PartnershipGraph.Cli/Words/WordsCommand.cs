using System.CommandLine;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Words;

/// <summary><c>pgraph words</c>: whether what the words of titles promise is seen where they stand.</summary>
internal static class WordsCommand
{
    private static readonly string[] tables = ["tests", "partners"];

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "words",
            "Tests the words of a sponsor's titles by what they promise: comprehensive = ties in every field at once, strategic = long-term and "
                + "high-level contact, coordination = joint positions. Partners with the word are held against partners without it.",
            "words --sponsor CHN",
            "words --sponsor India --as-of 2023-12-31",
            "words --sponsor CHN --format csv --table partners");
        var sponsor = new SponsorOption();
        var (permutations, samples, seed) = (
            NumberOption.Of("--permutations", "9999", "Relabelings to draw; with up to eight partners all are taken."),
            NumberOption.Of("--samples", "1000", "Draws of the bootstrap."),
            NumberOption.Of("--seed", "1", "Where both start; the same seed gives the same answer."));
        var table = new Option<string>("--table") { Description = "The table that csv carries.", HelpName = string.Join('|', tables), DefaultValueFactory = _ => tables[0] };
        table.AcceptOnlyFromAmong(tables);
        var (question, format) = (new QuestionArguments(Layer.Titles, withLayers: false), new FormatOption());
        sponsor.AddTo(command);
        command.Options.Add(permutations);
        command.Options.Add(samples);
        command.Options.Add(seed);
        question.AddTo(command);
        command.Options.Add(table);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (relabelings, draws, start) = (
                Values.Count(permutations.Name, parsed.GetValue(permutations)!),
                Values.Count(samples.Name, parsed.GetValue(samples)!),
                Values.Whole(seed.Name, parsed.GetValue(seed)!));
            var asked = await question.AskAsync(parsed, host, o => o.Tables | WordAnalysis.Tables);
            var options = new WordOptions { Sponsor = sponsor.Read(parsed, asked), Permutations = relabelings, Samples = draws, Seed = start };
            var result = WordAnalysis.Run(asked.Records, asked.Options, options, cancellation);
            var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
            Warnings.Write(host, result.Snapshot);
            ResultWriter.Write(host, format.Read(parsed), () => WordsReport.Of(asked, result, stamp, parsed.GetValue(table)!), () => WordsJson.Of(result, stamp));
            return ExitCode.Ok;
        });
        return command;
    }
}
