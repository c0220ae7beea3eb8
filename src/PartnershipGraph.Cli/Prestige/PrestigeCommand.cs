using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Prestige;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;

namespace PartnershipGraph.Cli.Prestige;

/// <summary><c>pgraph prestige [STATE]</c>: who holds rare titles of central sponsors.</summary>
internal static class PrestigeCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "prestige",
            "Ranks actors by the rare titles of central sponsors that they hold. A title counts by its exclusivity, log2(sponsor's partners/those on its rank or higher) bits, times the "
                + "PageRank of its sponsor in the network of titles from sponsor to partner, where who receives high titles of central sponsors is central. "
                + "With a STATE: which titles make its prestige up, and its place in every sponsor's list.",
            "prestige",
            "prestige Vietnam",
            "prestige --actors all --as-of 2015-12-31 --top 15",
            "prestige Brazil --format json");
        var state = new Argument<string?>("STATE") { Description = "One actor (default: a ranking of all).", Arity = ArgumentArity.ZeroOrOne };
        var (question, top, format) = (new QuestionArguments(Layer.Titles, isKept: true), new TopOption(30), new FormatOption());
        command.Arguments.Add(state);
        question.AddTo(command);
        top.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = top.Read(parsed);
            var asked = await question.AskAsync(parsed, host, o => o.Tables);
            var one = parsed.GetValue(state) is { } name ? asked.Actor(name).Id : null;
            var result = PrestigeAnalysis.Run(asked.Records, asked.Options, one, cancellation);
            var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
            Warnings.Write(host, result.Snapshot);
            ResultWriter.Write(
                host,
                format.Read(parsed),
                () => one is null ? PrestigeRanking.Of(asked, result, stamp, shown) : PrestigeOfState.Of(asked, result, one, stamp),
                () => PrestigeJson.Of(result, one, stamp));
            if (!result.Centrality.Converged)
            {
                host.Error.WriteLine($"pgraph: the PageRank of sponsors has no answer here: {result.Centrality.Nulls.Values.FirstOrDefault()}");
                return ExitCode.NotConverged;
            }

            var own = new JsonObject { ["measure"] = Scores.Prestige, ["state"] = one };
            await asked.Runs.KeepAsync([RunOptions.Run(asked, host, "prestige", result.Snapshot, own) with { Scores = [.. Scores.Of(result, one)] }]);
            return ExitCode.Ok;
        });
        return command;
    }
}
