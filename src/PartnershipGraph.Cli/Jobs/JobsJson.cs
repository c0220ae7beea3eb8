using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Running;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Jobs;

/// <summary>What became of the jobs, for a program.</summary>
internal static class JobsJson
{
    public static JsonObject Of(RunAnswer answer) => new()
    {
        ["version"] = ProgramVersion.Text,
        ["data"] = answer.Data.Name,
        ["dataset"] = answer.Data.Dataset,
        ["out"] = answer.Folder,
        ["dryRun"] = answer.IsDry,
        ["jobs"] = JsonParts.Array(answer.Jobs, j => new JsonObject
        {
            ["name"] = j.Job.Name,
            ["run"] = j.Job.Entry.Run,
            ["status"] = JobStatus.Of(j, answer.IsDry),
            ["why"] = j.Why,
            ["exit"] = answer.IsDry && !j.IsUpToDate ? null : JsonParts.Number(j.Entry?.Exit),
            ["seconds"] = answer.IsDry || j.IsUpToDate ? null : JsonParts.Number(j.Entry?.Seconds),
            ["out"] = j.Job.Entry.Out,
            ["sha256"] = j.Entry?.Sha256,
        }),
    };
}
