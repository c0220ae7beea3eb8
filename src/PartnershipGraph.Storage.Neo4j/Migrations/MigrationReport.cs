namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>What a migration did.</summary>
/// <param name="Applied">The steps that were applied, in order; empty where the schema was up to date.</param>
/// <param name="Warnings">What a person should know, such as a lock that was taken over.</param>
public sealed record MigrationReport(IReadOnlyList<MigrationStep> Applied, IReadOnlyList<string> Warnings);
