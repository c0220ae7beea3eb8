using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Spectral;

[TestFixture(true)]
[TestFixture(false)]
public class ExponentialDiagonalTests(bool isSymmetric)
{
    private static StrengthMatrix Matrix(CsrGraph graph) => new(graph, [.. Enumerable.Range(0, graph.VertexCount)], new int[graph.VertexCount]);

    private double[] Entries(CsrGraph graph, double norm, RunContext? run = null)
    {
        var diagonal = new ExponentialDiagonal(graph.VertexCount + 3);
        var entries = new double[graph.VertexCount];
        for (var first = 0; first < entries.Length; first += ExponentialDiagonal.Lanes)
        {
            var rows = entries.AsSpan(first, Math.Min(ExponentialDiagonal.Lanes, entries.Length - first));
            diagonal.Fill(Matrix(graph), isSymmetric, norm, first, rows, run ?? RunContext.None);
        }

        return entries;
    }

    // Two vertices, [[0, s], [s, 0]]: the hyperbolic cosine of s.
    private double OfTie(double strength) => Entries(Sample.Of(2, directed: false, (0, 1, strength)), strength)[1];

    [TestCase(0.001)]
    [TestCase(1)]
    [TestCase(30)]
    [TestCase(700)]
    public void A_tie_has_the_hyperbolic_cosine_of_its_strength(double strength) =>
        Assert.That(OfTie(strength), Is.EqualTo(Math.Cosh(strength)).Within(1e-11).Percent);

    [TestCase(711)]
    [TestCase(1e6)]
    public void What_no_double_holds_is_not_a_number(double strength) => Assert.That(OfTie(strength), Is.NaN);

    [Test]
    public void A_norm_that_is_too_large_costs_terms_and_no_digits() =>
        Assert.That(Entries(Sample.Star(9), norm: 50)[0], Is.EqualTo(Math.Cosh(3)).Within(3e-13).Percent);

    [Test]
    public void Rows_of_one_go_have_their_own_entries_and_their_own_ends()
    {
        // Of the 17 rows of a star the last is alone: leaves have 1 + (cosh 4 − 1)/16.
        var entries = Entries(Sample.Star(16), norm: 4);
        double[] expected = [Math.Cosh(4), .. Enumerable.Repeat(1 + ((Math.Cosh(4) - 1) / 16), 16)];
        Assert.That(entries, Is.EqualTo(expected).Within(1e-11).Percent);
    }

    [Test]
    public void One_row_beyond_doubles_does_not_spoil_its_neighbours()
    {
        // Two ties apart, one of them too strong, in the same eight rows.
        var entries = Entries(Sample.Of(4, directed: false, (0, 1, 800), (2, 3, 1)), norm: 800);
        Assert.That(entries[0], Is.NaN);
        Assert.That(entries[2], Is.EqualTo(Math.Cosh(1)).Within(1e-11).Percent);
    }

    [Test]
    public void It_can_be_cancelled() => Assert.That(
        () => Entries(Sample.Path(2), 1, RunContext.None with { CancellationToken = new CancellationToken(canceled: true) }),
        Throws.InstanceOf<OperationCanceledException>());
}
