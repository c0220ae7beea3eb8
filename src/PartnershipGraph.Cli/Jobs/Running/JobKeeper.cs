using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Lines;
using PartnershipGraph.Cli.Jobs.Manifests;
using PartnershipGraph.Cli.Stores;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>
/// Leaves the run of an analysis in the Neo4j that it was made from. Some commands keep their run with its scores themselves; of the others the
/// run alone is kept, with the digest of the rows in the place of a network's.
/// </summary>
internal sealed class JobKeeper(CliHost host, DataInUse data)
{
    public async Task KeepAsync(JobLine job, ManifestEntry done, DateTimeOffset began, TextWriter messages)
    {
        if (data.Address is null || job.KeepsItself || job.KeepsNothing || done.Exit != ExitCode.Ok || done.Digest is not { } digest)
        {
            return;
        }

        var run = new AnalysisRun
        {
            Kind = job.Command,
            AsOf = job.AsOf is { } asked ? Values.Day("--as-of", asked) : done.Day ?? DateOnly.FromDateTime(host.Clock.GetLocalNow().Date),
            Options = new JsonObject { ["run"] = string.Join(' ', job.Words) }.ToJsonString(),
            SnapshotDigest = digest,
            Version = done.Version,
            StartedAt = began,
            FinishedAt = done.FinishedAt,
        };
        var speaking = new CliHost { Out = TextWriter.Null, Error = messages, Clock = host.Clock, Cancellation = host.Cancellation };
        await new RunKeeper(speaking, data.Address).KeepAsync([run]);
    }
}
