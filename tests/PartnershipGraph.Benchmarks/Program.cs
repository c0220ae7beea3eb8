using System.Globalization;
using BenchmarkDotNet.Running;
using PartnershipGraph.Benchmarks;
using PartnershipGraph.Benchmarks.Comparison;
using PartnershipGraph.Benchmarks.Comparison.Workers;
using PartnershipGraph.Benchmarks.Engines;
using PartnershipGraph.Benchmarks.HotPaths;

switch (args)
{
    case [Compare.Word, .. var words]:
        return Compare.Run(words);
    case [KernelWorker.Word, var graph, var file, var task, var threads]:
        new KernelWorker(graph, task, int.Parse(threads, CultureInfo.InvariantCulture)).Serve(file, Console.In, Console.Out);
        return 0;
    case [EngineComparison.Word, .. var words]:
        return EngineComparison.Run(words);
    case [EngineComparison.PartWord, var part, .. var words]:
        return await EngineComparison.RunPartAsync(part, words);
    case [HotPathRuns.Word, .. var words]:
        HotPathRuns.Run(words);
        return 0;
    default:
        BenchmarkSwitcher.FromTypes(HotPathRuns.Of(type => !HotPathRuns.Has(type)))
            .Run([.. args.Where(a => a != DriverComparison.Flag)], DriverComparison.Of(args));
        return 0;
}
