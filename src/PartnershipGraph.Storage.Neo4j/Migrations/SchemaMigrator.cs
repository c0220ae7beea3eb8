using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>Brings the schema of a database up to date, step by step, and tells where it stands.</summary>
public sealed class SchemaMigrator(Neo4jConnection connection)
{
    /// <summary>Applies every step that is missing, under a lock.</summary>
    public Task<MigrationReport> MigrateAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException(connection.Address.ToString());

    /// <summary>Every step, those of the program and those of the database.</summary>
    public Task<SchemaInfo> InfoAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>What is wrong with the schema; empty: nothing.</summary>
    public Task<IReadOnlyList<string>> ValidateAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Removes every lock, also one that is held, and says who held it.</summary>
    public Task<IReadOnlyList<LockHolder>> UnlockAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
