using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Benchmarks.Comparison.Workers;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Storage.Neo4j;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Benchmarks.Engines.Sides;

/// <summary>The rows come here: they are read, made a network, and asked.</summary>
internal static class KernelSide
{
    /// <summary>The rows come from the store.</summary>
    public const string Reading = "reading";

    /// <summary>The rows become a network.</summary>
    public const string Building = "building";

    /// <summary>The network becomes the kernel's graph.</summary>
    public const string Freezing = "freezing";

    /// <summary>Asks all of it, each question once.</summary>
    public static async Task<Account> AskAsync(string store, EngineOptions options)
    {
        await using var driver = BenchmarkServer.Open(store);
        var process = await ServerProcess.FindAsync(driver);
        process.Forget();
        var steps = new Steps();
        var question = EngineQuestion.Snapshot;
        await using var open = Neo4jStore.Open(StoreAddress.Parse(store, _ => null), TimeProvider.System);
        var records = await steps.TakeAsync(Reading, () => open.ReadAsync(question.Tables, CancellationToken.None));
        var snapshot = await steps.TakeAsync(Building, () => SnapshotBuilder.Build(records, question));
        var graph = await steps.TakeAsync(Freezing, () => snapshot.ToCsr().Graph);
        var answers = new List<Answer>();
        foreach (var name in options.Questions)
            answers.Add(await AskAsync(graph, name, options));
        return new Account
        {
            Steps = steps.All,
            Answers = answers,
            Rows = records.Partnerships.Count,
            Actors = snapshot.Actors.Count,
            Ties = snapshot.Ties.Count,
            PeakMegabytes = PeakMemory.Megabytes(),
            ServerMegabytes = process.PeakMegabytes(),
        };
    }

    private static async Task<Answer> AskAsync(CsrGraph graph, string name, EngineOptions options)
    {
        var run = RunContext.None with { MaxDegreeOfParallelism = Environment.ProcessorCount, Seed = options.Seed };
        var (seconds, answer) = await Steps.TimedAsync(() => Task.FromResult(Ask(graph, name, options, run)));
        await Console.Error.WriteLineAsync(FormattableString.Invariant($"  {name}: {seconds:0.000} s"));
        return answer with { ComputeSeconds = seconds };
    }

    private static Answer Ask(CsrGraph graph, string name, EngineOptions options, RunContext run)
    {
        return name switch
        {
            QuestionName.Components => Division(ConnectedComponents.Compute(graph, run).GroupCount),
            QuestionName.Leiden => Division(Leiden.Compute(graph, new LeidenOptions { Restarts = 1 }, run).Modularity.Value),
            QuestionName.SampledBetweenness => Values(SampledBetweenness.Compute(graph, new SampledBetweennessOptions { Samples = options.Samples }, run).Scores),
            _ => Values(MeasureCatalog.Compute(name, graph, run)),
        };

        Answer Division(double whole) => new() { Question = name, Whole = whole };

        Answer Values(VertexScores scores) => new()
        {
            Question = name,
            Values = ValueFile.Write(SideName.Kernel, name, scores.Values.ToArray().Select(v => double.IsNaN(v) ? (double?)null : v)),
        };
    }
}
