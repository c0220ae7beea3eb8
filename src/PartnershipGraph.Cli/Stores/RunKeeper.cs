using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Storage.Neo4j;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Cli.Stores;

/// <summary>Keeps the results of an analysis in the Neo4j that it was made from.</summary>
/// <param name="host">The world around.</param>
/// <param name="address">The Neo4j; null where the rows came from a folder, or nothing is to be kept.</param>
internal sealed class RunKeeper(CliHost host, StoreAddress? address)
{
    /// <summary>When the question was asked.</summary>
    public DateTimeOffset Asked { get; } = host.Clock.GetUtcNow();

    /// <summary>
    /// Writes the runs, once their answer is out: whatever happens here, the answer stands. A store that takes no writes is
    /// told as a warning.
    /// </summary>
    public async Task KeepAsync(IEnumerable<AnalysisRun> runs)
    {
        if (address is null)
        {
            return;
        }

        await host.Out.FlushAsync();
        try
        {
            await using var store = Neo4jStore.Open(address, host.Clock);
            foreach (var run in runs)
            {
                await store.SaveAsync(run, host.Cancellation);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException || !host.Cancellation.IsCancellationRequested)
        {
            host.Error.WriteLine($"pgraph: warning: the results could not be saved ({e.Message}); --no-save refrains");
        }
    }
}
