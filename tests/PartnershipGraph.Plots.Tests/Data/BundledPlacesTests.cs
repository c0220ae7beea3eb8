using PartnershipGraph.Analysis.Layouts;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Plots.Data;

namespace PartnershipGraph.Plots.Tests.Data;

/// <summary>
/// The places that travel inside the program are those that a search finds today. After a change that is meant, PGRAPH_GOLDEN=write
/// dotnet test writes them anew.
/// </summary>
internal sealed class BundledPlacesTests
{
    private static readonly IReadOnlyList<Actor> countries =
        [.. BundledData.Records.Actors.All.Where(a => a.Kind is ActorKind.State or ActorKind.Territory)];

    [Test]
    public void The_stored_layout_is_the_one_that_is_found()
    {
        var found = LayoutAnalysis.Of(BundledData.Records, StoredLayout.Seed, stored: null, CancellationToken.None);
        Rewrite("layout.txt", LayoutText.Write(found));
        Assert.That(BundledText.Read("layout.txt"), Is.EqualTo(LayoutText.Write(found)));
    }

    [Test]
    public void The_stored_layout_is_taken_for_the_bundled_titles_and_for_no_others()
    {
        var records = BundledData.Records;
        var fewer = records with { Partnerships = [.. records.Partnerships.Where(e => e.Partner != "VNM" && e.Sponsor != "VNM")] };
        var noSearch = new CancellationToken(canceled: true);

        Assert.That(LayoutAnalysis.Of(records, StoredLayout.Seed, StoredLayout.Bundled, noSearch), Is.SameAs(StoredLayout.Bundled));
        Assert.That(() => LayoutAnalysis.Of(fewer, StoredLayout.Seed, StoredLayout.Bundled, noSearch), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => LayoutAnalysis.Of(records, 2, StoredLayout.Bundled, noSearch), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void The_grid_is_the_one_that_is_found()
    {
        var found = TileGrid.Of(countries, WorldTiles.ByHand, CancellationToken.None);
        Rewrite("tiles.csv", WorldTiles.Write(found));
        Assert.That(BundledText.Read("tiles.csv"), Is.EqualTo(WorldTiles.Write(found)));
    }

    [Test]
    public void Every_state_and_territory_has_a_tile_of_its_own()
    {
        Assert.That(WorldTiles.All.Select(t => t.Id), Is.EquivalentTo(countries.Select(a => a.Id)));
        Assert.That(WorldTiles.All.Select(t => (t.Column, t.Row)), Is.Unique);
        Assert.That(WorldTiles.All.Select(t => t.Column), Is.All.InRange(0, TileGrid.Columns - 1));
        Assert.That(WorldTiles.All.Select(t => t.Row), Is.All.InRange(0, TileGrid.Rows - 1));
    }

    [Test]
    public void Every_move_by_hand_has_its_reason_and_its_tile()
    {
        foreach (var line in BundledText.Read("tile-moves.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
            Assert.That(line.Split(',', 4)[3], Has.Length.GreaterThan(12), line);
        Assert.That(WorldTiles.ByHand, Is.SubsetOf(WorldTiles.All));
    }

    [Test]
    public void The_grid_keeps_the_order_of_the_map()
    {
        var order = TileOrder.Of(countries, WorldTiles.All);
        TestContext.Out.WriteLine(order);

        Assert.That(order.PairOrder, Is.GreaterThan(0.975));
        Assert.That(order.NearestTouch, Is.GreaterThan(0.9));
        Assert.That(order.NearestWithinTwo, Is.GreaterThan(0.97));
    }

    private static void Rewrite(string name, string text)
    {
        if (Environment.GetEnvironmentVariable("PGRAPH_GOLDEN") != "write")
            return;
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder.GetFiles("PartnershipGraph.sln").Length == 0)
            folder = folder.Parent!;
        File.WriteAllText(Path.Combine(folder.FullName, "src", "PartnershipGraph.Plots", "Data", name), text);
    }
}
