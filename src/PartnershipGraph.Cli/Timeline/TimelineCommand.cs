using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Timeline;

/// <summary><c>pgraph timeline A [B]</c>: how the titles of a pair, or of every pair of one actor, came to be what they are.</summary>
internal static class TimelineCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "timeline",
            "Tells event by event how the titles of A and B rose and fell, by the side that gave them: what each event changed, how surprising it was (in bits), "
                + "steps that were skipped, lapses, momentum, and titles not repeated for long. With A alone one line for each of its partners, and the biggest signals.",
            "timeline China Vietnam",
            "timeline VNM USA --half-life 10 --as-of 2023",
            "timeline China",
            "timeline IND --format json");
        var a = new Argument<string>("A") { Description = "One actor." };
        var b = new Argument<string?>("B") { Description = "The other (default: every partner of A).", Arity = ArgumentArity.ZeroOrOne };
        var halfLife = new Option<string>("--half-life")
        {
            Description = "After how many years an event counts half as much for the momentum.",
            HelpName = "YEARS",
            DefaultValueFactory = _ => "5",
        };
        var top = new TopOption(30);
        var (question, format) = (new QuestionArguments(Layer.Titles, withLayers: false), new FormatOption());
        command.Arguments.Add(a);
        command.Arguments.Add(b);
        question.AddTo(command);
        command.Options.Add(halfLife);
        top.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (years, shown) = (Values.Number("--half-life", parsed.GetValue(halfLife)!), top.Read(parsed));
            if (years <= 0)
            {
                throw new UsageException($"--half-life {parsed.GetValue(halfLife)}: write a number of years above 0");
            }

            var asked = await question.AskAsync(parsed, host, _ => TimelineAnalysis.Tables);

            // Titles of every kind of partner are told, and no side is joined with the other.
            asked = asked with { Options = asked.Options with { Directed = true, Universe = ActorUniverse.All } };
            var view = new TimelineView(asked, years);
            var first = asked.Actor(parsed.GetValue(a)!);
            if (parsed.GetValue(b) is { } other)
            {
                var pair = TimelineAnalysis.Run(asked.Records, asked.Options, first.Id, asked.Actor(other).Id);
                ResultWriter.Write(host, format.Read(parsed), () => PairReport.Of(view, pair), () => TimelineJson.Of(view, pair));
            }
            else
            {
                var pairs = TimelineAnalysis.RunAll(asked.Records, asked.Options, first.Id, years, cancellation);
                ResultWriter.Write(
                    host, format.Read(parsed),
                    () => PartnersReport.Of(view, first, pairs, shown),
                    () => new JsonArray([.. pairs.Select(p => TimelineJson.Of(view, p))]));
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
