using CsCheck;
using PartnershipGraph.Analysis.Matrices;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Matrices;

/// <summary>Matrices of very few, what weights are told as, and what holds of every matrix and grid.</summary>
internal sealed class TieMatrixLawTests
{
    [TestCase(null, null)]
    [TestCase(0.0, 0)]
    [TestCase(0.001, 1)]
    [TestCase(0.2, 1)]
    [TestCase(0.2000000000001, 1)]
    [TestCase(0.21, 2)]
    [TestCase(0.6, 3)]
    [TestCase(0.81, 5)]
    [TestCase(1.0, 5)]
    [TestCase(1.0000001, 5)]
    public void A_share_is_told_in_fifths_rounded_up(double? share, int? step) =>
        Assert.That(new TieCell("A", "B", TieCellState.Tied, share).Step, Is.EqualTo(step));

    [Test]
    public void Of_nobody_and_of_one_there_are_no_pairs()
    {
        var nobody = Of(new Rows().Records);
        var one = Of(new Rows().States("A").Records);

        Assert.That((nobody.Actors.Count, nobody.Cells.Count, nobody.Tied), Is.EqualTo((0, 0, 0)));
        Assert.That((one.Actors.Count, one.Cells.Count, one.Tied), Is.EqualTo((1, 0, 0)));
    }

    [Test]
    public void Without_ties_nobody_has_a_community_and_every_pair_is_unknown()
    {
        var matrix = Of(new Rows().States("C", "A", "B").Records);

        Assert.That(matrix.Actors, Is.EqualTo(new[] { "A", "B", "C" }));
        Assert.That(matrix.Communities, Is.Empty);
        Assert.That(matrix.Count(TieCellState.Unknown), Is.EqualTo(3));
    }

    [Test]
    public void Rivals_are_tied_and_of_no_community()
    {
        var matrix = Of(new Rows().Rivals("A", "B", 1).States("C").Records, layers: "rivalry");

        Assert.That(matrix.Count(TieCellState.Tied), Is.EqualTo(1));
        Assert.That(matrix.Count(TieCellState.None), Is.EqualTo(2), "a list of rivals names whoever has one");
        Assert.That(matrix.Communities, Is.Empty);
    }

    [Test]
    public void A_title_that_an_organisation_gives_is_in_no_cell()
    {
        var matrix = Of(new Rows().Actor("Org", ActorKind.Organization).Title("Org", "A", 1).Title("Org", "B", 1).Records);

        Assert.That(matrix.Actors, Is.EqualTo(new[] { "A", "B" }));
        Assert.That(matrix.Cells.Single().State, Is.EqualTo(TieCellState.Unknown));
    }

    [TestCase("1999", TieCellState.None)]
    [TestCase("2005", TieCellState.Tied)]
    [TestCase("2015", TieCellState.Ended)]
    public void A_pair_is_told_as_of_the_day(string asOf, TieCellState state)
    {
        var records = new Rows().Title("S", "X", 1, "1990").Title("S", "Y", 1, "1990").Title("S", "Z", 2, "2001").Ends("S", "Z", "2010").Records;

        Assert.That(Of(records, asOf).Cells.Single(c => c is { First: "S", Second: "Z" } or { First: "Z", Second: "S" }).State, Is.EqualTo(state));
    }

    [TestCase("partnership")]
    [TestCase("partnership,alliance")]
    public void Cells_of_any_matrix_agree_with_their_states_and_counts_add_up(string layers) => RandomNetworks.All.Sample(
        drawn =>
        {
            var matrix = Of(RandomNetworks.Build(drawn).Records, layers: layers);
            var n = matrix.Actors.Count;

            Assert.That(matrix.Cells, Has.Count.EqualTo(n * (n - 1) / 2));
            Assert.That(Enum.GetValues<TieCellState>().Sum(matrix.Count), Is.EqualTo(matrix.Cells.Count));
            Assert.That(matrix.Count(TieCellState.Tied), Is.EqualTo(matrix.Snapshot.Ties.Count));
            Assert.That(matrix.Cells.Where(c => c.Share > 0), Is.EqualTo(matrix.Cells.Where(c => c.State == TieCellState.Tied)));
            Assert.That(matrix.Communities, Has.Count.EqualTo(matrix.Tied), "whoever is tied is in a community of several");
        },
        iter: 100);

    [Test]
    public void The_order_of_the_rows_moves_no_cell()
    {
        var records = SixNodes.Rows.Records;

        Assert.That(Lines(Of(BundledData.Reversed(records))), Is.EqualTo(Lines(Of(records))));
        Assert.That(Of(records).Actors, Is.EquivalentTo(new[] { "A", "B", "C", "D", "P", "Q" }));
    }

    [Test]
    public void A_cancelled_matrix_ends() => Assert.That(
        () => TieMatrixAnalysis.Of(SixNodes.Rows.Network(), 50, 1, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void A_grid_of_nobody_is_empty()
    {
        var grid = Grid(new Rows().States("A", "B").Records);

        Assert.That((grid.Sponsors.Count, grid.LeftOut.Count, grid.Regions.Count, grid.Cells.Count, grid.Standing), Is.EqualTo((0, 0, 0, 0, 0)));
    }

    [TestCase("1999", 1)]
    [TestCase("2004", 3)]
    [TestCase("2020", 2)]
    public void A_grid_counts_the_titles_that_stand_on_the_day(string asOf, int standing)
    {
        var records = new Rows().Title("S", "A", 1, "1990").Title("S", "B", 2, "2000").Title("S", "C", 3, "2004-02").Ends("S", "B", "2010").Records;

        Assert.That(Grid(records, asOf).Standing, Is.EqualTo(standing));
    }

    [Test]
    public void Every_cell_of_a_grid_has_its_partner_in_one_region()
    {
        var grid = Grid(BundledData.Records);
        List<string> partners = [.. grid.Regions.SelectMany(r => r.Partners)];

        Assert.That(partners, Is.Unique);
        Assert.That(partners, Is.EquivalentTo(grid.Cells.Select(c => c.Second).Distinct(StringComparer.Ordinal)));
        Assert.That(grid.Cells.Select(c => (c.First, c.Second)), Is.Unique);
        Assert.That(grid.Sponsors.Select(s => s.Sponsor).Intersect(grid.LeftOut, StringComparer.Ordinal), Is.Empty);
        Assert.That(grid.Cells.Where(c => c.Given is not null), Is.EqualTo(grid.Cells.Where(c => c.Share > 0)));
    }

    private static TieMatrix Of(PartnershipRecords records, string asOf = "2024", string layers = "partnership") =>
        TieMatrixAnalysis.Of(SnapshotBuilder.Build(records, Ask.On(asOf, layers: layers)), 50, 1, CancellationToken.None);

    private static TitleGrid Grid(PartnershipRecords records, string asOf = "2024") =>
        TitleGridAnalysis.Of(records, SnapshotBuilder.Build(records, Ask.On(asOf) with { Directed = true }), 40);

    private static IEnumerable<string> Lines(TieMatrix matrix) =>
        matrix.Cells.Select(c => FormattableString.Invariant($"{c.First} {c.Second} {c.State} {c.Share:R}"));
}
