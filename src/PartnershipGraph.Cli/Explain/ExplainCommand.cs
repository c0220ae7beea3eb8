using System.CommandLine;
using PartnershipGraph.Analysis.Explaining;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Explain;

/// <summary><c>pgraph explain MEASURE STATE</c>: where a number comes from.</summary>
internal static class ExplainCommand
{
    private static readonly int nameWidth = ExplainAnalysis.Measures.Max(m => m.Name.Length) + 2;

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "explain",
            "Takes one number apart: what it asks, the formula, the arithmetic with the numbers put in, and exactly the ties that it rests on, with the "
                + "titles of both sides and their sources. Values are those of 'hedge' and 'rank', each on the layers that these take by default.\n\nMeasures:\n"
                + string.Join('\n', ExplainAnalysis.Measures.Select(m => $"  {m.Name.PadRight(nameWidth)}{m.Asks}")),
            "explain HX Vietnam",
            "explain XM Cambodia --poles USA,CHN,RUS",
            "explain constraint IND --as-of 2020 --format json");
        var measure = new Argument<string>("MEASURE") { Description = "The measure's name, in any case of letters." };
        var state = new Argument<string>("STATE") { Description = "Id, code, name or alias of the actor." };
        var top = new Option<string>("--top") { Description = "How many lines of the arithmetic, and how many ties, a person is shown.", HelpName = "N", DefaultValueFactory = _ => "20" };
        var (hedge, question, format) = (new HedgeArguments(), new QuestionArguments(Layer.TitlesAndAlliances, withDirection: true), new FormatOption());
        command.Arguments.Add(measure);
        command.Arguments.Add(state);
        hedge.AddTo(command);
        question.AddTo(command);
        command.Options.Add(top);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = Values.Count("--top", parsed.GetValue(top)!);

            // Before anything is read: a name that is none, or cannot be explained, is told at once.
            var name = ExplainAnalysis.Find(parsed.GetValue(measure)!).Name;
            var betweenPoles = ExplainAnalysis.IsOfHedging(name);
            var thresholds = hedge.Thresholds(parsed);
            var asked = await question.AskAsync(
                parsed,
                host,
                o => ExplainAnalysis.TablesOf(o, name),
                betweenPoles ? hedge.Poles(parsed) : null,
                betweenPoles ? Layer.TitlesAndAlliances : Layer.Titles);
            var explanation = ExplainAnalysis.Run(
                asked.Records, asked.Options, thresholds, name, asked.Actor(parsed.GetValue(state)!).Id, cancellation);
            var stamp = asked.Stamp(explanation.Snapshot) with { Rows = explanation.Rows };
            Warnings.Write(host, explanation.Snapshot);
            ResultWriter.Write(
                host,
                format.Read(parsed),
                () => ExplanationReport.Of(asked, explanation, stamp, shown, asked.Options.AsOf == host.Today),
                () => ExplanationJson.Of(asked, explanation, stamp));
            return ExitCode.Ok;
        });
        return command;
    }
}
