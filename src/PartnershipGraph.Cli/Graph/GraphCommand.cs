using System.CommandLine;
using System.Diagnostics;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Formats;

namespace PartnershipGraph.Cli.Graph;

/// <summary><c>pgraph graph FILE</c>: measures of a network from elsewhere.</summary>
internal static class GraphCommand
{
    private static readonly int measureWidth = GraphAnalysis.All.Max(m => m.Name.Length) + 2;

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "graph",
            "Measures any network from a file: an edge list (CSV with the columns source, target and, where ties differ, weight), GraphML, Pajek (.net) or MatrixMarket (.mtx).\n\nMeasures:\n"
                + string.Join('\n', GraphAnalysis.All.Select(m => $"  {m.Name.PadRight(measureWidth)}{m.Meaning}{(m.Needs.Length > 0 ? $" ({m.Needs})" : "")}")),
            "graph ties.csv --measure betweenness,closeness_wf --format csv",
            "graph network.graphml --measure leiden --restarts 50 --seed 7",
            "graph flows.net --measure pagerank --directed --restart CHN",
            "graph ties.csv --measure brokerage_liaison,ei_index --partition blocs.csv");
        var file = new Argument<string>("FILE") { Description = "The file; its ending or its first line tells the form." };
        var measure = new Option<string>("--measure") { Description = "The measures' names, separated by commas.", HelpName = "NAME,…", Required = true };
        var partition = new Option<string?>("--partition") { Description = "The groups that some measures speak of: CSV with the columns id and group.", HelpName = "FILE.csv" };
        var repeat = new Option<string>("--repeat") { Description = "Take each measure once unmeasured and then N times; --timings tells the median.", HelpName = "N", DefaultValueFactory = _ => "0" };
        var timings = new Option<bool>("--timings") { Description = "Tell how long reading and each measure took." };
        var top = new Option<string>("--top") { Description = "How many rows of a table a person is shown.", HelpName = "N", DefaultValueFactory = _ => "30" };
        var (options, format) = (new GraphOptions(), new FormatOption());
        command.Arguments.Add(file);
        command.Options.Add(measure);
        options.AddTo(command);
        command.Options.Add(partition);
        command.Options.Add(repeat);
        command.Options.Add(timings);
        command.Options.Add(top);
        format.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var names = Values.List("--measure", parsed.GetValue(measure)!).Distinct(StringComparer.Ordinal).ToList();
            var groups = parsed.GetValue(partition);
            // Before anything is read: a mistyped name is told at once.
            GraphAnalysis.Check(names, groups is not null);
            var ties = options.ReadTies(parsed, GraphAnalysis.ReadSigns(names));
            var request = options.ReadRequest(parsed, groups: null);
            request.Validate();
            var repeats = Values.Whole("--repeat", parsed.GetValue(repeat)!);
            if (repeats < 0)
            {
                throw new UsageException(FormattableString.Invariant($"--repeat {repeats}: write a whole number from 0"));
            }

            var shown = Values.Count("--top", parsed.GetValue(top)!);
            var path = parsed.GetValue(file)!;
            host.BeforeReading();

            var started = Stopwatch.GetTimestamp();
            var network = TieNetworkBuilder.Build(NetworkFile.Read(path, cancellation), ties, cancellation);
            var load = Stopwatch.GetElapsedTime(started);
            var analysis = new GraphAnalysis(network, request with { Groups = groups is null ? null : GroupFile.Read(groups, cancellation) });
            foreach (var warning in network.Warnings.Concat(analysis.Warnings).Concat(names.Where(analysis.MissesDirection).Select(n => $"{n} asks which way ties go, and here they go both ways")))
            {
                host.Error.WriteLine($"pgraph: warning: {warning}");
            }

            var found = new MeasuredGraph(Path.GetFileName(path), network, Take(host, analysis, names, repeats, cancellation), load, request.Seed)
            {
                WithTimings = parsed.GetValue(timings),
            };
            ResultWriter.Write(host, format.Read(parsed), () => GraphReport.Of(found, shown), json => GraphJson.Write(json, found));
            return Task.FromResult(Conclude(host, found));
        });
        return command;
    }

    private static List<(string Name, MeasureAnswer Answer, TimeSpan Elapsed)> Take(
        CliHost host, GraphAnalysis analysis, List<string> names, int repeats, CancellationToken cancellation)
    {
        using var line = new ProgressLine(host);
        return names.ConvertAll(name =>
        {
            var (answer, elapsed) = analysis.Measure(name, repeats, new ShareLine(line, name), cancellation);
            return (name, answer, elapsed);
        });
    }

    private static int Conclude(CliHost host, MeasuredGraph found)
    {
        foreach (var (name, answer, _) in found.Measures.Where(m => m.Answer.Remark is not null))
        {
            host.Error.WriteLine($"pgraph: warning: {name}: {answer.Remark}");
        }

        var unanswered = found.Measures.Where(m => !m.Answer.Converged).ToList();
        foreach (var (name, answer, _) in unanswered)
        {
            var why = answer switch
            {
                VertexAnswer { Nulls: [var first, ..] } => first.Reason,
                GraphAnswer { WhyNull: { } reason } => reason,
                _ => "the search was ended before it came to rest",
            };
            host.Error.WriteLine($"pgraph: {name} has no answer here: {why}");
        }

        return unanswered.Count == 0 ? ExitCode.Ok : ExitCode.NotConverged;
    }
}
