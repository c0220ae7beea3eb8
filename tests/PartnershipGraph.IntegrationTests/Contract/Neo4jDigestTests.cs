using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Contract;

namespace PartnershipGraph.IntegrationTests.Contract;

[TestFixture]
[Category("Heavy")]
internal sealed class Neo4jDigestTests : DigestContract
{
    private readonly ImportedFolder imported = new();

    [TearDown]
    public async Task CloseAsync() => await imported.DisposeAsync();

    protected override Task<IPartnershipStore> StoreOf(string folder) => imported.StoreOfAsync(folder);
}
