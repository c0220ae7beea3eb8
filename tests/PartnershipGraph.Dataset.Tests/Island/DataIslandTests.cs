using CsCheck;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Dataset.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Dataset.Tests.Island;

/// <summary>What a page carries is what it was made from, whatever that was.</summary>
[SetCulture("tr-TR")]
public sealed class DataIslandTests : FolderTest
{
    private static readonly CancellationToken none = CancellationToken.None;

    private string Path => System.IO.Path.Combine(Folder.Path, "brief.html");

    [Test]
    public void Rows_of_every_kind_come_back_with_the_digest_that_is_told() => RecordGenerator.Records.Sample(
        records =>
        {
            using var folder = new DataFolder();
            var path = System.IO.Path.Combine(folder.Path, "brief.html");
            var island = DataIsland.Of(records, none);
            File.WriteAllText(path, Page.Around(island.Element));

            var read = FolderStore.At(path).ReadAsync(DataTables.All, none).GetAwaiter().GetResult();

            Assert.That(Told.Of(read).Order(StringComparer.Ordinal), Is.EqualTo(Told.Of(records).Order(StringComparer.Ordinal)));
            Assert.That((DatasetDigest.Of(read), DatasetDigest.Of(records)), Is.EqualTo((island.Digest, island.Digest)));
        },
        iter: 40);

    [Test]
    public async Task The_bundled_data_fit_into_a_page_of_two_megabytes()
    {
        var island = await Page.IslandAsync(FolderStore.Bundled());

        using var scope = Assert.EnterMultipleScope();
        Assert.That(island.LeftOut, Is.Null);
        Assert.That(island.Bytes, Is.InRange(100_000, 800_000).And.EqualTo(island.Base64.Length));
        Assert.That(island.UnpackedBytes, Is.GreaterThan(8_000_000));
    }

    [Test]
    public async Task The_same_rows_are_the_same_text_in_whatever_order_they_stand()
    {
        Folder.Partnerships("AAA,BBB,2019,establish,T,L5,1", "BBB,AAA,2019,establish,T,L5,2", "AAA,CCC,2018,establish,T,L5,2");
        var first = await Page.IslandAsync(FolderStore.At(Folder.Path));
        Folder.Partnerships("BBB,AAA,2019,establish,T,L5,2", "AAA,CCC,2018,establish,T,L5,2", "AAA,BBB,2019,establish,T,L5,1");

        var second = await Page.IslandAsync(FolderStore.At(Folder.Path));

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public async Task A_page_made_of_a_page_carries_the_same_text()
    {
        Folder.Partnerships("AAA,BBB,2019,establish,T,L5,1").Write("votes.csv", "vote,date,voter,choice,Sitz", "V,2022,AAA,yes,3");
        var first = await Page.IslandAsync(FolderStore.At(Folder.Path));
        await File.WriteAllTextAsync(Path, Page.Around(first.Element));

        Assert.That(await Page.IslandAsync(FolderStore.At(Path)), Is.EqualTo(first));
    }

    [Test]
    public async Task The_titles_of_a_ladder_stay_in_their_order()
    {
        Folder.Write("ladders.csv", "ladder,rank,title", "Z,2,Second", "A,1,One", "Z,1,First", "Z,2,Another");
        await File.WriteAllTextAsync(Path, await Page.OfAsync(Folder.Path));

        var ladders = (await FolderStore.At(Path).ReadAsync(DataTables.None, none)).Ladders;

        Assert.That(ladders["Z"].Titles.Select(t => t.Title), Is.EqualTo(["Second", "First", "Another"]));
    }

    [Test]
    public async Task No_time_stands_in_the_packed_bytes()
    {
        var island = await Page.IslandAsync(FolderStore.At(Folder.Path));
        var packed = IslandBase64.Read(island.Base64, out _)!;

        var joined = IslandPacking.Unpack(packed, long.MaxValue, none)!;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(packed[4..8], Is.All.Zero, "the time of a gzip");
        Assert.That(System.Text.Encoding.ASCII.GetString(joined, 136, 11).Trim('0', '\0', ' '), Is.Empty, "the time of the first file of a tar");
        Assert.That(System.Text.Encoding.ASCII.GetString(joined, 265, 64).Trim('\0'), Is.Empty, "the owner of it");
    }

    [Test]
    public async Task The_element_is_inert_and_its_lines_are_short()
    {
        var island = await Page.IslandAsync(FolderStore.At(Folder.Path));

        var lines = island.Element.Split('\n');

        using var scope = Assert.EnterMultipleScope();
        Assert.That(lines[0], Is.EqualTo($"<template id=\"pgraph-data\" data-format=\"pgraph-data-1\" data-sha256=\"{island.Sha256}\">"));
        Assert.That(lines[^1], Is.EqualTo("</template>"));
        Assert.That(lines[1..^1], Is.All.Match("^[A-Za-z0-9+/=]{1,76}$"));
        Assert.That(lines[1..^2], Is.All.Length.EqualTo(76));
    }

    [Test]
    public async Task What_has_no_room_is_left_out_and_its_size_is_told()
    {
        var records = await Folder.ReadAsync();
        var whole = DataIsland.Of(records, none);

        var island = DataIsland.Of(records, none, room: whole.Bytes - 1);

        using var scope = Assert.EnterMultipleScope();
        Assert.That((island.Base64, island.Bytes, island.Digest), Is.EqualTo(("", whole.Bytes, whole.Digest)));
        Assert.That(island.LeftOut, Does.Match(@"^they would take 0\.0 MB of the page, and it has room for 0\.0$"));
        Assert.That(Page.Errors(Folder, System.Text.Encoding.UTF8.GetBytes(Page.Around(island.Element))).Single().ToString(), Is.EqualTo(
            "brief.html:6, column pgraph-data: this brief was made without its data: they would take 0.0 MB of the page, and it has room for 0.0 [missing-island]. "
            + "Ask whoever made it for the data folder."));
        Assert.That(DataIsland.Of(records, none, room: whole.Bytes).LeftOut, Is.Null);
    }

    [Test]
    public async Task What_a_folder_cannot_hold_is_left_out_rather_than_changed()
    {
        var records = await Folder.ReadAsync();
        Actor Named(string name) => new() { Id = "X", Name = name, Kind = ActorKind.State };
        IslandText Island(Actor actor) => DataIsland.Of(records with { Actors = new ActorDirectory([.. records.Actors.All, actor]) }, none);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Island(Named("X")).LeftOut, Is.Null);
        Assert.That(Island(Named("X ")).LeftOut, Does.Contain("cannot hold"));
        Assert.That(Island(Named("X\uFEFF")).LeftOut, Does.Contain("cannot hold"));
        Assert.That(Island(Named("X") with { Aliases = ["a;b"] }).LeftOut, Is.Null, "two aliases, by the digest too");
        Assert.That(Island(Named("X") with { Attributes = new Dictionary<string, string> { ["name"] = "Y" } }).LeftOut, Does.Contain("cannot hold"));
        Assert.That(Island(Named("X ")).Element, Does.StartWith("<template id=\"pgraph-data\" data-format=\"pgraph-data-1\" data-left-out=\"the rows").And.EndWith("></template>"));
    }

    [Test]
    public async Task Every_table_must_have_been_read()
    {
        var records = await Folder.ReadAsync(DataTables.Votes);

        Assert.That(() => DataIsland.Of(records, none), Throws.ArgumentException);
    }

    [Test]
    public async Task Cancelling_is_heeded()
    {
        var records = await Folder.ReadAsync();

        Assert.That(() => DataIsland.Of(records, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }
}
