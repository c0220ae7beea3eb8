using System.Globalization;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Storage.Neo4j.Imports;

namespace PartnershipGraph.Cli.Stores;

/// <summary>Tells how far an import is, and what a person should know at once.</summary>
internal sealed class ImportProgressLine(CliHost host, ProgressLine line) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value)
    {
        if (value.Warning is { } warning)
        {
            line.Done();
            host.Error.WriteLine($"pgraph: warning: {warning}");
        }

        line.Step(value.Total > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{value.Step}: {value.Done:N0} of {value.Total:N0} rows")
            : value.Step);
    }
}
