using BenchmarkDotNet.Running;
using PartnershipGraph.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(BenchmarkServer).Assembly).Run([.. args.Where(a => a != DriverComparison.Flag)], DriverComparison.Of(args));
