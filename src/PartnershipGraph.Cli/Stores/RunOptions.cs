using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Stores;

/// <summary>Begins the record of a run: what was asked, of which network, when.</summary>
internal static class RunOptions
{
    /// <param name="asked">The question.</param>
    /// <param name="host">The world around.</param>
    /// <param name="kind">The command.</param>
    /// <param name="snapshot">The network.</param>
    /// <param name="own">The options of the command itself.</param>
    public static AnalysisRun Run(Question asked, CliHost host, string kind, Snapshot snapshot, JsonObject? own = null) =>
        Run(asked.Runs, host, kind, snapshot.Options, snapshot.Digest, own);

    /// <param name="keeper">Knows when it was asked.</param>
    /// <param name="host">The world around.</param>
    /// <param name="kind">The command.</param>
    /// <param name="network">The network, that lies elsewhere.</param>
    /// <param name="own">The options of the command itself.</param>
    public static AnalysisRun Run(RunKeeper keeper, CliHost host, string kind, EngineNetwork network, JsonObject own) =>
        Run(keeper, host, kind, network.Options, network.Digest, own);

    private static AnalysisRun Run(RunKeeper keeper, CliHost host, string kind, SnapshotOptions from, string digest, JsonObject? own)
    {
        var options = own ?? [];
        if (from.KnownAsOf is { } known)
        {
            options["knownAsOf"] = JsonParts.Iso(known);
        }

        options["weights"] = from.Weights.Id;
        options["layers"] = JsonParts.Texts(from.Layers.Select(l => l.ToString()));
        options["actors"] = from.Universe.Word();
        options["combine"] = from.Combine.Word();
        options["directed"] = from.Directed;
        options["flatWeight"] = from.FlatWeight;
        options["minConfidence"] = from.MinConfidence.Word();
        options["poles"] = JsonParts.Texts(from.Poles);
        return new AnalysisRun
        {
            Kind = kind,
            AsOf = from.AsOf,
            Options = options.ToJsonString(),
            SnapshotDigest = digest,
            Version = ProgramVersion.Text,
            StartedAt = keeper.Asked,
            FinishedAt = host.Clock.GetUtcNow(),
        };
    }
}
