using System.Diagnostics;
using System.Globalization;
using PartnershipGraph.Benchmarks.Comparison.Graphs;

namespace PartnershipGraph.Benchmarks.Comparison.Workers;

/// <summary>Starts workers, each on as many processors as it may use threads.</summary>
internal sealed class Launcher(string? peers, string python, string scratch)
{
    private static readonly string script = Path.Combine(AppContext.BaseDirectory, "Comparison", "Workers", "peer.py");

    /// <summary>This program: its own executable, or the runtime with its assembly.</summary>
    private static string[] Program =>
        string.Equals(Path.GetFileNameWithoutExtension(Environment.ProcessPath), "dotnet", StringComparison.Ordinal)
            ? [Environment.ProcessPath!, typeof(Launcher).Assembly.Location]
            : [Environment.ProcessPath!];

    /// <summary>Whether there are peers to run.</summary>
    public bool HasPeers => peers is not null;

    public Worker Start(Side side, string graph, string task)
    {
        var threads = side.Threads.ToString(CultureInfo.InvariantCulture);
        string[] command = string.Equals(side.Library, Side.Ours, StringComparison.Ordinal)
            ? [.. Program, KernelWorker.Word, graph, FileOf(graph), task, threads]
            : [python, script, peers!, scratch, side.Library, graph, task, threads];
        return new Worker(Begin(command, side.Threads));
    }

    /// <summary>Keeps a graph for our workers, and lets <c>peers.py</c> draw it for the others; what it drew instead, if so.</summary>
    /// <returns>Null where both drew the same, or there is no peer.</returns>
    public string? Prepare(string graph)
    {
        var ours = SampleGraphs.Draw(graph);
        GraphFile.Write(FileOf(graph), ours);
        if (peers is null)
            return null;
        using var worker = new Worker(Begin([python, script, peers, scratch, "graph", graph], Environment.ProcessorCount));
        var theirs = worker.Read(TimeSpan.FromMinutes(5))?.Hash;
        return string.Equals(theirs, ours.Hash(), StringComparison.Ordinal) ? null : theirs ?? worker.Failure ?? "nothing";
    }

    private string FileOf(string graph) => Path.Combine(scratch, $"{graph}.ties");

    private static Process Begin(string[] command, int threads)
    {
        string[] words = [.. Pinned(threads), .. command];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in new[] { "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS" })
            start.Environment[name] = threads.ToString(CultureInfo.InvariantCulture);
        start.Environment["OMP_WAIT_POLICY"] = "passive";
        return Process.Start(start) ?? throw new InvalidOperationException($"{words[0]} did not start.");
    }

    /// <summary>One thread means one processor: no collector and no compiler works beside it for free.</summary>
    private static string[] Pinned(int threads) =>
        threads < Environment.ProcessorCount && File.Exists("/usr/bin/taskset")
            ? ["/usr/bin/taskset", "-c", string.Create(CultureInfo.InvariantCulture, $"0-{threads - 1}")]
            : [];
}
