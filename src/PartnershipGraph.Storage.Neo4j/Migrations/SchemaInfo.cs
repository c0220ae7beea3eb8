namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>Where the schema of a database stands.</summary>
/// <param name="Steps">Every step in order, those of the program and those of the database.</param>
/// <param name="Holders">Who holds a lock.</param>
public sealed record SchemaInfo(IReadOnlyList<MigrationStep> Steps, IReadOnlyList<LockHolder> Holders);
