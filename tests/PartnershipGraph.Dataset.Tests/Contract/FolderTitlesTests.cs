using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Storage.Contract;

namespace PartnershipGraph.Dataset.Tests.Contract;

[TestFixture]
internal sealed class FolderTitlesTests : TitlesContract
{
    protected override Task<IPartnershipStore> StoreOf(string folder) => Task.FromResult<IPartnershipStore>(FolderStore.At(folder));
}
