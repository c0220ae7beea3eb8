using System.Diagnostics;
using System.Globalization;
using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Benchmarks.Comparison.Tasks;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Benchmarks.Comparison.Workers;

/// <summary>Our side, in a process of its own: answers one question on one graph whenever it is told to, as <c>peer.py</c> does.</summary>
internal sealed class KernelWorker(string graph, string task, int threads)
{
    /// <summary>The word that makes this program a worker.</summary>
    public const string Word = "kernel-worker";

    private readonly List<double> qualities = [];
    private int seed;

    /// <summary>Answers the lines that come until there are none, or the word <c>end</c>.</summary>
    public void Serve(TextReader input, TextWriter output)
    {
        var question = KernelTasks.All[task];
        new TierSettling(() => question(new FrozenGraphs(SampleGraphs.Relative(graph)), NextRun())).Run();
        var started = Stopwatch.GetTimestamp();
        var graphs = new FrozenGraphs(SampleGraphs.Draw(graph));
        Say(new WorkerLine { BuildSeconds = Stopwatch.GetElapsedTime(started).TotalSeconds, Hash = graphs.Sample.Hash() });

        object answer = 0;
        while (input.ReadLine() is { } line && line.StartsWith("run ", StringComparison.Ordinal))
        {
            var count = int.Parse(line.AsSpan(4), CultureInfo.InvariantCulture);
            GC.Collect();
            started = Stopwatch.GetTimestamp();
            for (var i = 0; i < count; i++)
                answer = question(graphs, NextRun());
            Say(new WorkerLine { Seconds = Stopwatch.GetElapsedTime(started).TotalSeconds / count });
            if (answer is CommunityResult found)
                qualities.Add(found.Modularity.Value);
        }

        Say(new WorkerLine { PeakMegabytes = PeakMemory.Megabytes(), Digest = DigestOf(answer, graphs.Sample) });

        void Say(WorkerLine said)
        {
            output.WriteLine(said);
            output.Flush();
        }
    }

    private RunContext NextRun() => RunContext.None with { MaxDegreeOfParallelism = threads, Seed = ++seed };

    private Digest DigestOf(object answer, SampleGraph sample) => qualities is []
        ? Digest.Of(Answers.Of(answer, sample))
        : new Digest { Modularity = Median.Of(qualities) };
}
