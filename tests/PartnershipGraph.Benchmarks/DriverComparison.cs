using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;

namespace PartnershipGraph.Benchmarks;

/// <summary>
/// The same benchmark code with both drivers in one run: BenchmarkDotNet builds it once for each, the second time with the switch
/// thrown. Only the ratios are to be compared between machines.
/// </summary>
internal static class DriverComparison
{
    /// <summary>Asks for the official driver beside ours; its package must be restorable.</summary>
    public const string Flag = "--with-official";

    /// <summary>A benchmark is a talk of seconds with a server: few rounds, each measured whole, after one to warm it up.</summary>
    private static Job Rounds => Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(7).WithInvocationCount(1).WithUnrollFactor(1);

    public static IConfig Of(IEnumerable<string> args)
    {
        var official = args.Contains(Flag, StringComparer.Ordinal);
        var config = DefaultConfig.Instance.AddDiagnoser(MemoryDiagnoser.Default).AddColumn(StatisticColumn.Median)
            .AddJob(Rounds.WithId("ours"));
        return official
            ? config.AddJob(Rounds.WithId("official").WithArguments([new MsBuildArgument("/p:Neo4jDriver=official")]).AsBaseline())
            : config;
    }
}
