using PartnershipGraph.Storage.Neo4j.Imports;

namespace PartnershipGraph.Benchmarks.Engines.Stores;

/// <summary>Tells now and then how far an import is.</summary>
internal sealed class Slowly : IProgress<ImportProgress>
{
    private const int apart = 250_000;

    public void Report(ImportProgress value)
    {
        if (value.Warning is { } warning)
            Console.Error.WriteLine(warning);
        else if (value.Done > 0 && value.Done % apart == 0)
            Console.Error.WriteLine(FormattableString.Invariant($"  {value.Step}: {value.Done} of {value.Total}"));
    }
}
