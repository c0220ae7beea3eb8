using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Storage.Contract;

/// <summary>What a test of any store starts from: a folder of CSV files, and the store that holds its rows.</summary>
public abstract class StoreContract
{
    private ContractFolder? folder;

    protected ContractFolder Folder => folder!;

    [SetUp]
    public void Make_folder() => folder = new ContractFolder();

    [TearDown]
    public void Delete_folder() => folder?.Dispose();

    /// <summary>The store under test, holding the rows of a folder.</summary>
    protected abstract Task<IPartnershipStore> StoreOf(string folder);

    protected async Task<PartnershipRecords> ReadAsync(DataTables tables = DataTables.All) =>
        await (await StoreOf(Folder.Path)).ReadAsync(tables, CancellationToken.None);
}
