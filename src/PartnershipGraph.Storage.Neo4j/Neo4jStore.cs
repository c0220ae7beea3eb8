using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Domain;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Reading;
using PartnershipGraph.Storage.Neo4j.Runs;

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
    /// <exception cref="StoreUnavailableException">It holds no whole dataset under this program's schema, or changes while it is read.</exception>
    public async Task<PartnershipRecords> ReadAsync(DataTables tables, CancellationToken cancellationToken)
    {
        Warnings = [];
        var before = await WholeDataset.RequireAsync(connection, cancellationToken);
        var leftOut = new LeftOut();
        var records = await new DatasetReader(new TableReader(connection, leftOut, cancellationToken), leftOut).ReadAsync(tables | DataTables.Titles);
        await WholeDataset.RequireSameAsync(connection, before, cancellationToken);
        Warnings = leftOut.Warnings;
        return records;
    }

    /// <inheritdoc />
    public Task SaveAsync(AnalysisRun run, CancellationToken cancellationToken) => RunWriting.SaveAsync(connection, run, cancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
