using CsCheck;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>Networks as one value a dyad, summed over ties or written out.</summary>
public class DyadTests
{
    [Test]
    public void Moments_are_those_of_the_values_written_out() => Drawing.Any(9).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var (sums, vector) = (new DyadSums(graph), DyadVector.Of(graph, RunContext.None));
        Assert.That(sums.Count, Is.EqualTo(vector.Length));
        Assert.That(sums.Sum, Is.EqualTo(vector.Sum()).Within(1e-12));
        if (vector.Length == 0)
        {
            Assert.That(sums.IsConstant);
            return;
        }

        Assert.That(sums.Least, Is.EqualTo(vector.Min()));
        Assert.That(sums.IsConstant, Is.EqualTo(vector.Min() == vector.Max()));
        Assert.That(sums.Mean, Is.EqualTo(vector.Average()).Within(1e-12));
        Assert.That(sums.SquaresAboutMean, Is.EqualTo(vector.Sum(v => Math.Pow(v - vector.Average(), 2))).Within(1e-12));
    });

    [Test]
    public void Values_written_out_are_those_of_the_square() => Gen.Select(Drawing.Any(7), Gen.Int[0, 10_000]).Sample((drawing, seed) =>
    {
        var n = drawing.Vertices;
        var order = Enumerable.Range(0, n).ToArray();
        Draws.Generator(seed, 0).Shuffle(order);
        var matrix = drawing.Matrix();
        double[] expected =
        [
            .. from i in Enumerable.Range(0, n)
               from j in Enumerable.Range(0, n)
               where drawing.Directed ? i != j : i < j
               select matrix[order[i], order[j]],
        ];
        var values = DyadVector.Of(drawing.Graph(), RunContext.None);
        var moved = new double[values.Length];
        DyadVector.Read(DyadVector.Square(values, n, drawing.Directed), order, drawing.Directed, moved);
        Assert.That(moved, Is.EqualTo(expected));
    });

    [Test]
    public void Products_are_sums_over_dyads_above_the_least() => Gen.Select(Drawing.Any(7, directed: false), Drawing.Any(7, directed: false), Gen.Int[0, 10_000])
        .Sample((left, right, seed) =>
        {
            var (a, b) = ((left with { Vertices = 7 }).Graph(), (right with { Vertices = 7 }).Graph());
            var order = Enumerable.Range(0, 7).ToArray();
            Draws.Generator(seed, 1).Shuffle(order);
            var (first, second) = (new DyadSums(a), new DyadSums(b));
            var moved = new double[21];
            DyadVector.Read(DyadVector.Square(DyadVector.Of(b, RunContext.None), 7, isDirected: false), order, isDirected: false, moved);
            var expected = DyadVector.Of(a, RunContext.None).Zip(moved, (x, y) => (x - first.Least) * (y - second.Least)).Sum();
            var products = new DyadProducts(first, second);
            Assert.That(products.Of(order), Is.EqualTo(expected).Within(1e-12));
            Assert.That(products.Of(order), Is.EqualTo(expected).Within(1e-12), "a sum leaves nothing behind");
        });

    [Test]
    public void Columns_are_at_right_angles_and_know_what_is_new()
    {
        double[] first = [1, 2, 3, 4], second = [1, 0, 0, 1];
        var columns = new OrthonormalColumns(4, RunContext.None);
        Assert.That(columns.Add(first));
        Assert.That(columns.Add(second));
        Assert.That(columns.Add([5, 5, 5, 5]), Is.False, "constant");
        Assert.That(columns.Add([3, 4, 6, 9]), Is.False, "twice the first and once the second");
        Assert.That(columns.Add([3, 4, 6, 8]));
        Assert.That(columns.Add([0, 1, 0, 0]), Is.False, "four places have no more than four");
    }

    [Test]
    public void A_residual_is_what_columns_do_not_explain()
    {
        var columns = new OrthonormalColumns(4, RunContext.None);
        columns.Add([1, 2, 3, 4]);
        double[] y = [1, 2, 2, 5];
        var rest = columns.Residual(y);

        // Slope 1.2, intercept -.5: fitted .7, 1.9, 3.1, 4.3.
        Near.AreEqual(rest, [0.3, 0.1, -1.1, 0.7], relative: 1e-12);
        Assert.That(columns.Explained(y) + Vectors.Dot(rest, rest), Is.EqualTo(34).Within(1e-12));
    }
}
