using PartnershipGraph.Analysis.Matrices;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Matrices;

internal sealed class TieMatrixTests
{
    private static readonly DateOnly day = new(2024, 12, 31);

    // S and T give titles to several, so theirs were collected; X and Y give none, Z a single one.
    private static readonly Rows rows = new Rows()
        .Title("S", "X", 1).Title("S", "Y", 3).Title("S", "T", 2).Title("T", "S", 4).Title("T", "X", 5).Title("T", "Y", 2).Ends("T", "Y", "2010")
        .Title("Z", "S", 5).States("Lone");

    private static TieMatrix Of(Rows from, int most = 50, params Layer[] layers) => TieMatrixAnalysis.Of(
        SnapshotBuilder.Build(from.Records, new SnapshotOptions { AsOf = day, Layers = layers.Length == 0 ? Layer.Titles : layers }), most, 1, CancellationToken.None);

    private static TieCell Cell(TieMatrix matrix, string a, string b) => matrix.Cells.Single(c => (c.First == a && c.Second == b) || (c.First == b && c.Second == a));

    [TestCase("S", "X", TieCellState.Tied, 1.0, 5)]
    [TestCase("S", "Y", TieCellState.Tied, 0.6, 3)]
    [TestCase("S", "T", TieCellState.Tied, 0.4, 2)]
    [TestCase("T", "X", TieCellState.Tied, 0.2, 1)]
    [TestCase("T", "Y", TieCellState.Ended, 0.0, 0)]
    [TestCase("T", "Z", TieCellState.None, null, null)]
    [TestCase("S", "Lone", TieCellState.None, null, null)]
    [TestCase("X", "Y", TieCellState.Unknown, null, null)]
    [TestCase("Z", "X", TieCellState.Unknown, null, null)]
    public void A_pair_is_tied_ended_without_a_title_or_unknown(string a, string b, TieCellState state, double? share, int? step)
    {
        var cell = Cell(Of(rows), a, b);

        Assert.Multiple(() =>
        {
            Assert.That(cell.State, Is.EqualTo(state));
            Assert.That(cell.Share, share is null ? Is.Null : Is.EqualTo(share).Within(1e-12));
            Assert.That(cell.Step, Is.EqualTo(step));
        });
    }

    [Test]
    public void Every_pair_is_there_once()
    {
        var matrix = Of(rows);

        Assert.That(matrix.Cells, Has.Count.EqualTo(6 * 5 / 2));
        Assert.That(matrix.Cells.Select(c => string.CompareOrdinal(c.First, c.Second) < 0 ? (c.First, c.Second) : (c.Second, c.First)).Distinct().Count(), Is.EqualTo(15));
    }

    [Test]
    public void The_ones_with_the_most_tie_weight_stay_when_there_is_no_room()
    {
        var matrix = Of(rows, 2);

        // S 1 + .6 + .4 + .2; X 1 + .2.
        Assert.That(matrix.Actors, Is.EquivalentTo(["S", "X"]));
        Assert.That(matrix.Tied, Is.EqualTo(5));
    }

    [Test]
    public void Actors_stand_by_community_and_one_that_stands_alone_has_none()
    {
        var matrix = Of(new Rows().Title("A", "B", 1).Title("A", "C", 1).Title("B", "C", 1).Title("D", "E", 1).Title("D", "F", 1).Title("E", "F", 2).Title("C", "D", 5).States("Lone"));

        Assert.Multiple(() =>
        {
            Assert.That(matrix.Actors, Is.EqualTo(["C", "A", "B", "D", "E", "F", "Lone"]));
            Assert.That(matrix.Actors.SkipLast(1).Select(a => matrix.Communities[a]), Is.EqualTo([1, 1, 1, 2, 2, 2]));
            Assert.That(matrix.Communities, Does.Not.ContainKey("Lone"));
        });
    }

    [Test]
    public void Titles_of_both_sides_are_told()
    {
        var cell = Cell(Of(rows), "S", "T");
        var (s, t) = cell.First == "S" ? (cell.Given, cell.Returned) : (cell.Returned, cell.Given);

        Assert.That((s!.Rank.Value, t!.Rank.Value), Is.EqualTo((2, 4)));
    }

    [Test]
    public void Of_pacts_a_pair_that_is_not_listed_has_none_and_of_measurements_it_is_unknown()
    {
        var mixed = new Rows().Pact(AllianceKind.Defense, "A", "B").Fact("A", "B", 2020, 1).States("C");

        Assert.That(Cell(Of(mixed, 9, new Layer(LayerKind.Alliance)), "A", "C").State, Is.EqualTo(TieCellState.None));
        Assert.That(Cell(Of(mixed, 9, new Layer(LayerKind.Substance, "trade_share")), "A", "C").State, Is.EqualTo(TieCellState.Unknown));
    }

    [Test]
    public void Directed_ties_make_no_matrix_of_pairs() => Assert.That(
        () => TieMatrixAnalysis.Of(SnapshotBuilder.Build(rows.Records, new SnapshotOptions { AsOf = day, Directed = true }), 5, 1, CancellationToken.None),
        Throws.TypeOf<UsageException>());

    [Test]
    public void The_bundled_pairs_weigh_what_the_network_says()
    {
        var network = SnapshotBuilder.Build(BundledData.Records, new SnapshotOptions { AsOf = day });
        var matrix = TieMatrixAnalysis.Of(network, 40, 1, CancellationToken.None);
        var drawn = matrix.Actors.ToHashSet();

        Assert.That(
            matrix.Cells.Where(c => c.State == TieCellState.Tied).Select(c => c.Share!.Value).Order(),
            Is.EqualTo(network.Ties.Where(t => drawn.Contains(t.Source) && drawn.Contains(t.Target)).Select(t => t.Weight).Order()));
        Assert.That(matrix.Count(TieCellState.Unknown), Is.Positive);
    }
}
