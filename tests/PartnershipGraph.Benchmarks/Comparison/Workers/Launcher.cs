using System.Diagnostics;
using System.Globalization;

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
            ? [.. Program, KernelWorker.Word, graph, task, threads]
            : [python, script, peers!, scratch, side.Library, graph, task, threads];
        return new Worker(Begin(command, side.Threads));
    }

    /// <summary>Lets <c>peers.py</c> draw a graph for all workers; null if it cannot, as without Python.</summary>
    public WorkerLine? Draw(string graph)
    {
        using var worker = new Worker(Begin([python, script, peers!, scratch, "graph", graph], Environment.ProcessorCount));
        return worker.Read(TimeSpan.FromMinutes(5));
    }

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
