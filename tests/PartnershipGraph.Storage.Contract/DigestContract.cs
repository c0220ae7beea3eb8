using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Storage.Contract;

/// <summary>The same rows have the same digest in every store, whatever a question reads of them.</summary>
public abstract class DigestContract : StoreContract
{
    private static readonly DataTables[] questions =
    [
        DataTables.None, DataTables.Alliances, DataTables.Memberships, DataTables.Rivalries, DataTables.Attributes, DataTables.Substance,
        DataTables.Episodes, DataTables.Votes, DataTables.Alliances | DataTables.Substance, DataTables.All,
    ];

    [Test]
    public async Task Every_column_of_every_table_comes_back()
    {
        RichWorld.Fill(Folder);
        var store = await StoreOf(Folder.Path);

        using var scope = Assert.EnterMultipleScope();
        foreach (var tables in questions)
            Assert.That(await DigestAsync(store, tables), Is.EqualTo(await DigestAsync(FolderStore.At(Folder.Path), tables)), $"{tables}");
    }

    [Test]
    public async Task The_bundled_data_come_back()
    {
        var store = await StoreOf(FolderStore.BundledDirectory);

        using var scope = Assert.EnterMultipleScope();
        foreach (var tables in questions)
            Assert.That(await DigestAsync(store, tables), Is.EqualTo(await DigestAsync(FolderStore.Bundled(), tables)), $"{tables}");
    }

    [Test]
    public async Task The_order_of_rows_means_nothing()
    {
        RichWorld.Fill(Folder);
        var forwards = await DigestAsync(await StoreOf(Folder.Path), DataTables.All);

        Folder.Reversed();

        Assert.That(await DigestAsync(await StoreOf(Folder.Path), DataTables.All), Is.EqualTo(forwards));
    }

    [Test]
    public async Task A_table_that_is_empty_or_not_there_is_no_difference()
    {
        var without = await DigestAsync(await StoreOf(Folder.Path), DataTables.All);

        Folder.Write("alliances.csv", "alliance,member,kind").Write("votes.csv", "vote,date,voter,choice").Write("substance.csv", "source,target,year,indicator,value");

        Assert.That(await DigestAsync(await StoreOf(Folder.Path), DataTables.All), Is.EqualTo(without));
    }

    [Test]
    public async Task Reading_twice_gives_the_same()
    {
        RichWorld.Fill(Folder);
        var store = await StoreOf(Folder.Path);

        var first = await DigestAsync(store, DataTables.All);

        Assert.That(await DigestAsync(store, DataTables.All), Is.EqualTo(first));
    }

    [Test]
    public async Task A_change_in_any_table_changes_the_digest()
    {
        RichWorld.Fill(Folder);
        var before = await DigestAsync(await StoreOf(Folder.Path), DataTables.All);

        Folder.Write("rivalries.csv", "a,b,magnitude,from,to,source_title,source_url,confidence,cause", "AAA,CCC,0.25,1900,1910,,,,border", "BBB,AAA,,,,s,u,low,a sea");

        Assert.That(await DigestAsync(await StoreOf(Folder.Path), DataTables.All), Is.Not.EqualTo(before));
    }

    private static async Task<string> DigestAsync(IPartnershipStore store, DataTables tables) =>
        DatasetDigest.Of(await store.ReadAsync(tables, CancellationToken.None));
}
