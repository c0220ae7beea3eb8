using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>What a reader must know beside the numbers goes to stderr.</summary>
internal static class Warnings
{
    public static void Write(CliHost host, Snapshot snapshot) => Write(host, snapshot.Warnings);

    public static void Write(CliHost host, IEnumerable<string> warnings)
    {
        foreach (var warning in warnings)
        {
            host.Error.WriteLine($"pgraph: warning: {warning}");
        }
    }
}
