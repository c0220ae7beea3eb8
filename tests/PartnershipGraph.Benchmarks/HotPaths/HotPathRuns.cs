using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace PartnershipGraph.Benchmarks.HotPaths;

/// <summary>
/// The mode <c>kernel</c>: measurements of the kernel, each repeated within a round until it can be timed, unlike those of a server.
/// </summary>
internal static class HotPathRuns
{
    /// <summary>The word that asks for it.</summary>
    public const string Word = "kernel";

    private static IConfig Rounds => ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10))
        .AddDiagnoser(MemoryDiagnoser.Default).AddColumn(StatisticColumn.Median)
        .AddJob(Job.Default.WithWarmupCount(5).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(250)));

    /// <summary>Whether a class measures the kernel.</summary>
    public static bool Has(Type type) => string.Equals(type.Namespace, typeof(HotPath).Namespace, StringComparison.Ordinal);

    /// <summary>Runs those that the words, BenchmarkDotNet's own, ask for.</summary>
    public static void Run(string[] words) => BenchmarkSwitcher.FromTypes(Of(Has)).Run(words, Rounds);

    /// <summary>The benchmark classes of a kind.</summary>
    public static Type[] Of(Func<Type, bool> kind) =>
        [.. typeof(HotPathRuns).Assembly.GetTypes().Where(type => type is { IsPublic: true, IsAbstract: false } && kind(type))];
}
