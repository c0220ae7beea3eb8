using PartnershipGraph.Analysis.Matrices;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Matrices;

internal sealed class TitleGridTests
{
    private static TitleGrid Of(PartnershipRecords records, int most = 40, IReadOnlyList<Layer>? layers = null) => TitleGridAnalysis.Of(
        records,
        SnapshotBuilder.Build(records, new SnapshotOptions { AsOf = new DateOnly(2024, 12, 31), Directed = true, Layers = layers ?? Layer.Titles }), most);

    private static PartnershipRecords Small => new Rows()
        .Title("S", "A", 1).Title("S", "B", 4).Title("S", "O", 2).Title("S", "C", 0).Title("T", "A", 2).Title("T", "S", 3).Title("T", "B", 1).Ends("T", "B", "2012")
        .Title("U", "A", 1).Actor("O", ActorKind.Organization).Region("Asia", "A", "S").Region("Africa", "B").Records;

    [Test]
    public void Sponsors_of_several_titles_have_a_row_and_the_others_are_named()
    {
        var grid = Of(Small);

        Assert.That(grid.Sponsors.Select(s => s.Sponsor), Is.EqualTo(["S", "T"]));
        Assert.That(grid.LeftOut, Is.EqualTo(["U"]));
    }

    [Test]
    public void Where_nobody_gives_several_all_sponsors_have_a_row() =>
        Assert.That(Of(new Rows().Title("A", "B", 1).Title("C", "B", 1).Records).Sponsors.Select(s => s.Sponsor), Is.EqualTo(["A", "C"]));

    [Test]
    public void Partners_stand_by_region_and_organisations_last() => Assert.That(
        Of(Small).Regions.Select(r => $"{r.Region}: {string.Join(' ', r.Partners)}"), Is.EqualTo(["Africa: B", "Asia: A S", ": O"]));

    [Test]
    public void Cells_hold_the_weight_on_the_sponsors_own_ladder_and_what_ended() => Assert.That(
        Of(Small).Cells.Select(c => (c.First, c.Second, c.Step)),
        Is.EqualTo(new[] { ("S", "A", 5), ("S", "B", 2), ("S", "O", 4), ("T", "A", 4), ("T", "B", 0), ("T", "S", 3) }.Select(c => (c.Item1, c.Item2, (int?)c.Item3))));

    [Test]
    public void A_sponsor_beyond_the_room_is_left_out() => Assert.That(Of(Small, 1).LeftOut, Is.EqualTo(["T", "U"]));

    [Test]
    public void Other_layers_than_titles_are_refused() => Assert.That(() => Of(Small, 1, Layer.TitlesAndAlliances), Throws.TypeOf<UsageException>());

    [Test]
    public void The_bundled_grid_holds_every_standing_title_of_its_sponsors()
    {
        var grid = Of(BundledData.Records);
        var sponsors = grid.Sponsors.Select(s => s.Sponsor).ToHashSet();

        Assert.That(grid.Standing, Is.EqualTo(grid.Snapshot.Book.Standing.Count(s => sponsors.Contains(s.Opening.Sponsor))));
        Assert.That(grid.Regions.SelectMany(r => r.Partners), Is.EquivalentTo(grid.Cells.Select(c => c.Second).Distinct()));
    }
}
