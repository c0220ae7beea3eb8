using System.CommandLine;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Crisis;

/// <summary><c>pgraph crisis --vote V --sponsor S</c>: did titles foretell how states voted?</summary>
internal static class CrisisCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "crisis",
            "Holds a sponsor's titles of the day before against a vote of the General Assembly, beside alliance, trade and earlier votes: rank by choice, AUC with "
                + "interval and permutation p within regions, one of three verdicts, and the counter-examples by name. Without --vote it lists the votes there are. "
                + "--as-of leaves out later votes; titles are always those of the day before the vote.",
            "crisis --list",
            "crisis --vote ES-11/1 --sponsor RUS",
            "crisis --vote ES-10/21 --sponsor CHN --states --format csv",
            "crisis --sponsor RUS --basket");
        var (options, question, format) = (new CrisisArguments(), new QuestionArguments(Layer.TitlesAndAlliances, withLayers: false), new FormatOption());
        options.AddTo(command);
        question.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var withStates = options.WithStates(parsed);
            var asked = await question.AskAsync(parsed, host, CrisisAnalysis.TablesOf);
            var votes = CrisisAnalysis.Votes(asked.Records, asked.Options);
            var (written, answer) = (format.Read(parsed), default(Answer));
            if (options.IsList(parsed))
            {
                answer = VoteListAnswer.Of(asked, votes, options.Sponsor(parsed, asked));
            }
            else
            {
                var (what, calls) = (options.Read(parsed, asked), options.Calls(parsed, votes));
                var results = calls.Select(c => CrisisAnalysis.Run(asked.Records, asked.Options, c, what, cancellation)).ToList();
                answer = options.IsBasket(parsed) ? BasketAnswer.Of(asked, new CrisisBasket(results)) : CrisisAnswer.Of(asked, results[0], withStates);
            }

            ResultWriter.Write(host, written, answer.Report, answer.Json);
            return ExitCode.Ok;
        });
        return command;
    }
}
