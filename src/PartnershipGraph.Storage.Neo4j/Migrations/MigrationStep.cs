namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>One step of the schema.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="Description">What it does, from the name of its file.</param>
/// <param name="State">Where the database stands with it.</param>
/// <param name="AppliedAt">When it was applied, by the server's clock; null: not yet.</param>
public sealed record MigrationStep(int Version, string Description, MigrationState State, DateTimeOffset? AppliedAt);
