using System.Diagnostics;
using System.Globalization;
using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Benchmarks.Comparison.Tasks;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Benchmarks.Comparison.Workers;

/// <summary>
/// Our side, in a process of its own: answers one question on one graph whenever it is told to, as <c>peer.py</c> does. Nothing
/// is collected between runs: what a run leaves behind is the next one's to clear away.
/// </summary>
internal sealed class KernelWorker(string graph, string task, int threads)
{
    /// <summary>The word that makes this program a worker.</summary>
    public const string Word = "kernel-worker";

    private readonly KernelTask question = KernelTasks.All[task];
    private readonly List<double> qualities = [];
    private int seed;

    /// <summary>Answers the lines that come until there are none, or the word <c>end</c>.</summary>
    /// <param name="file">Where the graph lies.</param>
    /// <param name="input">The lines.</param>
    /// <param name="output">The answers.</param>
    public void Serve(string file, TextReader input, TextWriter output)
    {
        Settle();
        var started = Stopwatch.GetTimestamp();
        CsrGraph[] graphs = [.. question.Weights.Select(weights => Frozen.Of(GraphFile.VertexCount(file), GraphFile.Ties(file), weights))];
        var built = PeakMemory.Megabytes();
        PeakMemory.Forget();
        Say(new WorkerLine { BuildSeconds = Stopwatch.GetElapsedTime(started).TotalSeconds });

        object answer = 0;
        double? once = null;
        while (input.ReadLine() is { } line && line.StartsWith("run ", StringComparison.Ordinal))
        {
            var count = int.Parse(line.AsSpan(4), CultureInfo.InvariantCulture);
            started = Stopwatch.GetTimestamp();
            var processor = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < count; i++)
                answer = question.Ask(graphs, NextRun());
            processor = Environment.CpuUsage.TotalTime - processor;
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            Say(new WorkerLine { Seconds = seconds / count, ProcessorSeconds = processor.TotalSeconds / count });
            once ??= PeakMemory.Megabytes();
            if (answer is CommunityResult found)
                qualities.Add(found.Modularity.Value);
        }

        var all = PeakMemory.Megabytes();
        var digest = qualities is [] ? Answers.Of(answer, GraphFile.Read(file)) : new Digest { Modularity = Median.Of(qualities) };
        Say(new WorkerLine { PeakMegabytes = Math.Max(built, once ?? 0), AllRunsMegabytes = Math.Max(built, all), Digest = digest });

        void Say(WorkerLine said)
        {
            output.WriteLine(said);
            output.Flush();
        }
    }

    private void Settle()
    {
        var relative = SampleGraphs.Relative(graph);
        CsrGraph[] graphs = [.. question.Weights.Select(weights => Frozen.Of(relative, weights))];
        TierSettling.Run(() => question.Ask(graphs, NextRun()));
        seed = 0;
    }

    /// <summary>Divisions by chance are judged over several seeds; what is drawn otherwise is drawn alike, so that it can be compared.</summary>
    private RunContext NextRun() => RunContext.None with
    {
        MaxDegreeOfParallelism = threads,
        Seed = Plan.Known[task].Kind == AnswerKind.Quality ? ++seed : seed,
    };
}
