using PartnershipGraph.Benchmarks.Comparison.Reach;
using PartnershipGraph.Benchmarks.Comparison.Tables;
using PartnershipGraph.Benchmarks.Comparison.Tasks;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Comparison;

/// <summary>The mode <c>compare</c>: our kernel and its peers in turns on the same graphs.</summary>
internal static class Compare
{
    /// <summary>The word that asks for it.</summary>
    public const string Word = "compare";

    /// <summary>Runs it; 0 where all answers agree, 1 where some do not, 2 where it was called wrongly.</summary>
    public static int Run(IReadOnlyList<string> words)
    {
        ComparisonOptions options;
        try
        {
            options = ComparisonOptions.Parse(words);
        }
        catch (ArgumentException e)
        {
            Console.Error.WriteLine(e.Message);
            return 2;
        }

        var peers = PeerScript.Find(options.Peers, AppContext.BaseDirectory);
        if (peers is null)
        {
            Console.Error.WriteLine(
                "peers.py was not found (--peers FOLDER-OR-SCRIPT, or shared/bench beside a folder above): only ours is timed.");
        }


        var scratch = Directory.CreateTempSubdirectory("pgraph-compare-");
        try
        {
            return Run(options, new Launcher(peers, options.Python, scratch.FullName));
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static int Run(ComparisonOptions options, Launcher launcher)
    {
        var contest = new Contest(launcher, options);
        var outcomes = new List<Outcome>();
        foreach (var graph in options.Graphs)
        {
            var hasPeers = launcher.HasPeers;
            if (launcher.Prepare(graph) is { } other)
            {
                Console.Error.WriteLine($"{graph}: peers.py drew another graph than we ({other}): only ours is timed.");
                hasPeers = false;
            }

            foreach (var task in options.Tasks is [] ? Plan.On(graph, options.Full) : options.Tasks.Select(name => Plan.Known[name]))
            {
                Console.Error.Write($"{graph} {task.Name}: ");
                outcomes.Add(contest.Run(graph, task, Sides(options, graph, task.Name, hasPeers)));
                Console.Error.WriteLine(Line(outcomes[^1]));
            }
        }

        Console.WriteLine($"{Machine.Describe()}{Versions(outcomes)}.");
        Console.WriteLine();
        Console.Write(new Report(outcomes, options.Markdown, options.ByProcessor).Render());
        return outcomes.SelectMany(o => o.Agreements()).All(a => a.Agreement.Agrees) ? 0 : 1;
    }

    private static IEnumerable<Side> Sides(ComparisonOptions options, string graph, string task, bool hasPeers)
    {
        foreach (var threads in options.Threads)
            yield return new Side(Side.Ours, threads);
        foreach (var library in hasPeers ? options.Libraries : [])
        {
            if (!Plan.Asks(library, graph, task, options.Full))
                continue;
            foreach (var threads in Side.HasThreads(library) ? options.Threads : [1])
                yield return new Side(library, threads);
        }
    }

    private static string Versions(IEnumerable<Outcome> outcomes) => string.Concat(
        from library in outcomes.SelectMany(o => o.Sides).SelectMany(m => m.Versions).Distinct()
        where !string.Equals(library.Key, "openmp", StringComparison.Ordinal)
        select $", {library.Key} {library.Value}");

    private static string Line(Outcome outcome) =>
        string.Join("  ", outcome.Sides.Select(m => $"{Names.Of(m.Side)} {(m.MedianSeconds is { } s ? Figures.Time(s) : m.Failure)}"));
}
