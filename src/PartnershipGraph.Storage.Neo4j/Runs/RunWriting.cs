using System.Security.Cryptography;
using System.Text;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Runs;

/// <summary>Keeps the results of an analysis beside the actors they are about.</summary>
internal static class RunWriting
{
    /// <summary>Writes a run in one transaction, in the place of its earlier self.</summary>
    public static Task SaveAsync(Neo4jConnection connection, AnalysisRun run, CancellationToken cancellationToken)
    {
        var id = IdOf(run);
        var head = new Dictionary<string, object?> { ["id"] = id, ["set"] = Properties(run) };
        var scores = new Dictionary<string, object?> { ["id"] = id, ["rows"] = run.Scores.Select(Row).ToList() };
        var communities = new Dictionary<string, object?>
        {
            ["id"] = id,
            ["rows"] = run.Communities.OrderBy(c => c.Key, StringComparer.Ordinal)
                .Select(c => new Dictionary<string, object?> { ["actor"] = c.Key, ["community"] = c.Value }).ToList(),
        };
        return connection.WriteAsync(
            run.Kind, "store/save_run",
            async tx =>
            {
                await tx.FirstAsync("store/save_run", head);
                await tx.FirstAsync("store/save_scores", scores);
                await tx.FirstAsync("store/save_communities", communities);
                return true;
            },
            cancellationToken);
    }

    /// <summary>The same question on the same network has the same id.</summary>
    public static string IdOf(AnalysisRun run) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\u001f', run.Kind, run.Options, run.SnapshotDigest, run.Version))))[..32];

    private static Dictionary<string, object?> Properties(AnalysisRun run) => new()
    {
        ["kind"] = run.Kind,
        ["asOf"] = new LocalDate(run.AsOf.Year, run.AsOf.Month, run.AsOf.Day),
        ["options"] = run.Options,
        ["snapshotDigest"] = run.SnapshotDigest,
        ["version"] = run.Version,
        ["startedAt"] = run.StartedAt,
        ["finishedAt"] = run.FinishedAt,
    };

    private static Dictionary<string, object?> Row(ActorScore score) => new()
    {
        ["actor"] = score.Actor,
        ["metric"] = score.Metric,
        ["value"] = score.Value,
        ["rank"] = score.Rank,
        ["low"] = score.Low,
        ["high"] = score.High,
    };
}
