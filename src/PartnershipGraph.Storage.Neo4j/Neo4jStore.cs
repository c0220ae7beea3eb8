using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Domain;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Storage.Neo4j;

/// <summary>A dataset in a Neo4j: read straight from its relationships, with the results of analyses kept beside them.</summary>
public sealed class Neo4jStore : IPartnershipStore, IRunStore, IAsyncDisposable
{
    private readonly Neo4jConnection connection;

    private Neo4jStore(Neo4jConnection connection) => this.connection = connection;

    /// <inheritdoc />
    public string Name => connection.Address.ToString();

    /// <inheritdoc />
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>Opens a store; the server is asked at the first use.</summary>
    public static Neo4jStore Open(StoreAddress address, TimeProvider time) => new(Neo4jConnection.Open(address, time));

    /// <inheritdoc />
    public Task<PartnershipRecords> ReadAsync(DataTables tables, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <inheritdoc />
    public Task SaveAsync(AnalysisRun run, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
