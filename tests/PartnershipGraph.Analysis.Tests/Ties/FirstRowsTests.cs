using CsCheck;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Analysis.Tests.Ties;

/// <summary>Which rows name a pair again, as looking through all earlier rows finds it.</summary>
public class FirstRowsTests
{
    private const int most = 7;

    private static readonly Gen<JudgedTie> ties =
        Gen.Select(Gen.Int[0, most - 1], Gen.Int[0, most - 1], (source, target) => new JudgedTie(source, target, 1, 0)).Where(t => t.Source != t.Target);

    [Test]
    public void Every_tie_finds_the_first_of_its_pair([Values] bool isDirected) => ties.Array[0, 60].Sample(rows =>
        Assert.That(
            FirstRows.Of(rows, most, isDirected, CancellationToken.None),
            Is.EqualTo(rows.Select(row => Array.FindIndex(rows, earlier => IsSame(earlier, row, isDirected))))));

    [Test]
    public void What_is_merged_are_sums_in_the_order_of_the_rows([Values] bool isDirected) =>
        Gen.Select(ties, Gen.Double[0.001, 1000], (tie, weight) => tie with { Weight = weight }).Array[0, 60].Sample(rows =>
        {
            var merge = new ParallelMerge(Table(rows.Length), ParallelTies.Sum, isDirected);
            Array.ForEach(rows, merge.Add);
            merge.Merge(CancellationToken.None);

            var expected = rows.GroupBy(row => Array.FindIndex(rows, earlier => IsSame(earlier, row, isDirected)))
                .Select(pair => pair.First() with { Weight = pair.Skip(1).Aggregate(pair.First().Weight, (sum, tie) => sum + tie.Weight) });
            Assert.That(merge.Ties, Is.EqualTo(expected));
            Assert.That(merge.Merged, Is.EqualTo(rows.Length - merge.Ties.Count));
        });

    [Test]
    public void A_table_without_vertices_has_no_ties() =>
        Assert.That(FirstRows.Of([], 0, isDirected: false, CancellationToken.None), Is.Empty);

    [Test]
    public void Cancellation_is_heeded() => Assert.That(
        () => FirstRows.Of([new JudgedTie(0, 1, 1, 2)], 2, isDirected: false, new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    private static bool IsSame(JudgedTie a, JudgedTie b, bool isDirected) =>
        (a.Source == b.Source && a.Target == b.Target) || (!isDirected && a.Source == b.Target && a.Target == b.Source);

    private static TieTable Table(int rows) => new()
    {
        File = "ties.csv",
        Vertices = ["a", "b", "c", "d", "e", "f", "g"],
        Ties = new TieRow[rows],
        HasWeights = true,
    };
}
