using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Similarity;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph similarity A [B]</c>: whose portfolio resembles whose.</summary>
internal static class SimilarityCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "similarity",
            "Compares the portfolios of ties of two actors by seven coefficients (kappa first), of one with every other, or of all with the poles (PSD).",
            "similarity VNM IDN",
            "similarity India --top 15",
            "similarity --poles USA,CHN --format csv");
        var a = new Argument<string?>("A") { Description = "Id, code, name or alias of an actor.", Arity = ArgumentArity.ZeroOrOne };
        var b = new Argument<string?>("B") { Description = "Another one; without it A is compared with every other.", Arity = ArgumentArity.ZeroOrOne };
        var poles = new Option<string?>("--poles") { Description = "Compare every actor with these powers instead, two to five.", HelpName = "A,B[,…]" };
        var self = new Option<string?>("--self")
        {
            Description = "out: the two themselves are left out; max: each is tied to itself by the heaviest tie, as in studies of alliance portfolios (default: out; with --poles max).",
            HelpName = "out|max",
        };
        var distance = new Option<string>("--distance") { Description = "How far apart two ties are.", HelpName = "absolute|squared", DefaultValueFactory = _ => "absolute" };
        self.AcceptOnlyFromAmong("out", "max");
        distance.AcceptOnlyFromAmong("absolute", "squared");
        var (question, top, format) = (new QuestionArguments(Layer.Titles), new TopOption(30), new FormatOption());
        command.Arguments.Add(a);
        command.Arguments.Add(b);
        command.Options.Add(poles);
        command.Options.Add(self);
        command.Options.Add(distance);
        question.AddTo(command);
        top.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = top.Read(parsed);
            var among = parsed.GetValue(poles) is { } list ? Values.List("--poles", list) : null;
            var (first, second) = (parsed.GetValue(a), parsed.GetValue(b));
            if (first is null == among is null)
            {
                throw new UsageException("similarity takes one actor, two actors, or --poles without an actor: pgraph similarity VNM IDN");
            }

            var asked = await question.AskAsync(parsed, host, o => o.Tables, among);
            var request = new SimilarityRequest
            {
                SelvesTied = (parsed.GetValue(self) ?? (among is null ? "out" : "max")) == "max",
                Squared = parsed.GetValue(distance) == "squared",
            };
            if (first is null)
            {
                var likeness = PoleLikenessAnalysis.Run(asked.Records, asked.Options, request, cancellation);
                WritePoles(host, format.Read(parsed), asked, likeness, shown);
                return ExitCode.Ok;
            }

            var other = second is null ? null : asked.Actor(second).Id;
            var result = SimilarityAnalysis.Run(asked.Records, asked.Options, request, asked.Actor(first).Id, other, cancellation);
            Warnings.Write(host, result.Snapshot);
            if (other is null)
            {
                WriteAll(host, format.Read(parsed), asked, result, shown);
            }
            else
            {
                WritePair(host, format.Read(parsed), asked, result);
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static void WritePair(CliHost host, OutputFormat format, Question asked, SimilarityResult result)
    {
        var (pair, stamp) = (result.Pairs[0], asked.Stamp(result.Snapshot));
        var report = Report.Of(
            $"Portfolios of {asked.Records.Actors[pair.A].Name} and {asked.Records.Actors[pair.B].Name}",
            SimilarityTable.ReadingOfPair(asked, result),
            [SimilarityTable.OfPair(pair)],
            [SimilarityTable.Universe(result.Snapshot.Actors.Count, result.Request), .. stamp.Caption]);
        ResultWriter.Write(host, format, report, () => SimilarityJson.OfPair(result, stamp));
    }

    private static void WriteAll(CliHost host, OutputFormat format, Question asked, SimilarityResult result, int shown)
    {
        var stamp = asked.Stamp(result.Snapshot);
        var report = Report.Of(
            $"Whom {asked.Records.Actors[result.Actor].Name}'s portfolio resembles",
            SimilarityTable.ReadingOfAll(asked, result),
            [SimilarityTable.OfAll(asked, result) with { RowsShown = shown }],
            [SimilarityTable.Universe(result.Snapshot.Actors.Count, result.Request), .. stamp.Caption]);
        ResultWriter.Write(host, format, report, () => SimilarityJson.OfAll(result, stamp));
    }

    private static void WritePoles(CliHost host, OutputFormat format, Question asked, PoleLikenessResult result, int shown)
    {
        var stamp = asked.Stamp(result.Snapshot);
        Warnings.Write(host, result.Snapshot);
        var report = Report.Of(
            $"Whose portfolio is nearer to {string.Join(" or ", result.Poles.Select(p => asked.Records.Actors[p].Name))}",
            PoleLikenessTable.Reading(asked, result),
            [PoleLikenessTable.Of(asked, result).ShowingEnds(shown)],
            [SimilarityTable.Universe(result.Snapshot.Actors.Count, result.Request), .. stamp.Caption]);
        ResultWriter.Write(host, format, report, () => SimilarityJson.OfPoles(result, stamp));
    }
}
