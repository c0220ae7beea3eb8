using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Storage.Neo4j;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Imports;

namespace PartnershipGraph.IntegrationTests.Contract;

/// <summary>A folder in the database of the run, in the place of what was there.</summary>
internal sealed class ImportedFolder : IAsyncDisposable
{
    private readonly List<Neo4jStore> opened = [];
    private bool isOurs;

    public async Task<IPartnershipStore> StoreOfAsync(string folder)
    {
        var database = IntegrationServer.Database;
        if (!isOurs)
        {
            // What another class drew by hand would stay beside the folder's rows.
            await database.WipeAsync();
            isOurs = true;
        }

        database.Change();
        var address = StoreAddress.Parse(database.StoreUri, _ => null);
        var records = await FolderStore.At(folder).ReadAsync(DataTables.All, CancellationToken.None);
        await using (var connection = Neo4jConnection.Open(address, TimeProvider.System))
            await new Neo4jImporter(connection).ImportAsync(records, new ImportOptions { DatasetName = folder, Replace = true }, CancellationToken.None);
        var store = Neo4jStore.Open(address, TimeProvider.System);
        opened.Add(store);
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in opened)
            await store.DisposeAsync();
        opened.Clear();
    }
}
