using CsCheck;
using PartnershipGraph.Analysis.Perceptions;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Perceptions;

/// <summary>Random directed networks: the formulas told anew from the matrix, and what must hold whatever the titles.</summary>
[TestFixture]
public sealed class PerceptionPropertyTests
{
    private const int size = 5;

    /// <summary>The rank of i about j on a ladder of five at [i, j]; 0 and below: none.</summary>
    private static readonly Gen<int[]> ranks = Gen.Int[-3, 5].Array[size * size];

    [Test]
    public void The_network_s_numbers_are_those_of_the_matrix() => ranks.Sample(
        x =>
        {
            var pairs = (from i in Enumerable.Range(0, size) from j in Enumerable.Range(0, size) where i != j select (Own: Weight(x, i, j), Back: Weight(x, j, i))).ToList();
            var r = Run(x).Reciprocity;
            var arcs = pairs.Count(p => p.Own > 0);
            Assert.That(r.Arcs, Is.EqualTo(arcs));
            if (arcs == 0)
            {
                Assert.That(r.Binary.Value, Is.Null);
                return;
            }

            var binary = pairs.Count(p => p.Own > 0 && p.Back > 0) / (double)arcs;
            Assert.That(r.Binary.Value, Is.EqualTo(binary).Within(1e-12));
            Assert.That(r.Weighted.Value, Is.EqualTo(pairs.Sum(p => Math.Min(p.Own, p.Back)) / pairs.Sum(p => p.Own)).Within(1e-12));
            var density = arcs / (double)pairs.Count;
            Assert.That(r.Rho.Value, arcs == pairs.Count ? Is.Null : Is.EqualTo((binary - density) / (1 - density)).Within(1e-9));
        },
        iter: 100);

    [Test]
    public void With_every_title_turned_round_the_asymmetries_change_sign_and_the_network_s_numbers_stay() => ranks.Sample(
        x =>
        {
            var turned = Enumerable.Range(0, x.Length).Select(k => x[(k % size * size) + (k / size)]).ToArray();
            var (own, other) = (Run(x), Run(turned));
            Assert.That(other.Reciprocity.Binary, Is.EqualTo(own.Reciprocity.Binary));
            Assert.That(other.Reciprocity.Weighted.Value, Is.EqualTo(own.Reciprocity.Weighted.Value).Within(1e-12));
            Assert.That(
                other.Dyads.Select(d => (d.A.Sponsor, d.B.Sponsor, d.Asymmetry.Value)),
                Is.EqualTo(own.Dyads.Select(d => (d.A.Sponsor, d.B.Sponsor, -d.Asymmetry.Value))));
        },
        iter: 100);

    [Test]
    public void Asymmetries_lie_between_minus_one_and_one_in_descending_order() => ranks.Sample(
        x =>
        {
            var sizes = Run(x).Dyads.Select(d => Math.Round(Math.Abs(d.Asymmetry.Value!.Value), 12)).ToList();
            Assert.That(sizes, Is.Ordered.Descending);
            Assert.That(sizes, Is.All.LessThan(1), "no side is closed, so none has everything");
        },
        iter: 100);

    private static double Weight(int[] x, int i, int j) => x[(i * size) + j] > 0 ? (6 - x[(i * size) + j]) / 5.0 : 0;

    private static PerceptionResult Run(int[] x)
    {
        var rows = new Rows().States(Enumerable.Range(0, size).Select(Name));
        foreach (var (i, j) in from i in Enumerable.Range(0, size) from j in Enumerable.Range(0, size) where i != j && x[(i * size) + j] > 0 select (i, j))
            rows.Title(Name(i), Name(j), x[(i * size) + j]);
        return PerceptionAnalysis.Run(rows.Records, Ask.On(), state: null, CancellationToken.None);
    }

    private static string Name(int i) => FormattableString.Invariant($"N{i}");
}
