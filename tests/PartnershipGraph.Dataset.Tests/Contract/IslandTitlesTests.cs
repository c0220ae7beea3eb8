using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Contract;

namespace PartnershipGraph.Dataset.Tests.Contract;

[TestFixture]
[SetCulture("ar-SA")]
internal sealed class IslandTitlesTests : TitlesContract
{
    private readonly IslandPages pages = new();

    [OneTimeTearDown]
    public void Delete_pages() => pages.Dispose();

    protected override Task<IPartnershipStore> StoreOf(string folder) => pages.StoreOf(folder);
}
