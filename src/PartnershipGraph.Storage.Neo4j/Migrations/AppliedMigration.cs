using PartnershipGraph.Storage.Neo4j.Rows;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>A step of the schema as the database remembers it.</summary>
internal sealed record AppliedMigration(int Version, string Checksum, string Description, DateTimeOffset? AppliedAt)
{
    /// <summary>Every step that was applied, by version; two nodes of one step are two.</summary>
    public static Task<List<AppliedMigration>> ReadAsync(IAsyncQueryRunner runner) => runner.ListAsync("store/migrations", null, r => new AppliedMigration(
        r["version"] is long version ? (int)version : 0,
        r["checksum"] as string ?? "",
        r["description"] as string ?? "",
        ServerTime.Of(r["appliedAt"])));
}
