using PartnershipGraph.Analysis;
using PartnershipGraph.Domain;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>Writes a dataset into a Neo4j.</summary>
public sealed class Neo4jImporter(Neo4jConnection connection)
{
    /// <summary>Counts what an import would write and remove; writes nothing.</summary>
    public Task<ImportPlan> PlanAsync(PartnershipRecords records, CancellationToken cancellationToken) =>
        throw new NotSupportedException(connection.Address.ToString());

    /// <summary>Writes every row, then removes those that the folder does not have.</summary>
    /// <exception cref="UsageException">More than a tenth of the rows would go, and the options do not allow it.</exception>
    public Task<ImportReport> ImportAsync(PartnershipRecords records, ImportOptions options, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
