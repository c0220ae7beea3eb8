using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Inference;

public class MultipleQapTests
{
    private static readonly RunContext run = RunContext.None;

    private static readonly Gen<Drawing> fiveVertices =
        from ties in Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[1, 5]).Array[4, 10]
        select new Drawing(5, Directed: true, [.. ties.Select(t => (t.Item1, t.Item2, t.Item3 / 5.0))]);

    private static CsrGraph Alliance() =>
        Sample.Hops(6, directed: false, (SixStates.A, SixStates.P), (SixStates.C, SixStates.P));

    [Test]
    public void One_predictor_is_the_correlation_of_two_networks()
    {
        var alone = MultipleQap.Compute(SixStates.Graph(), [Alliance()], null, run);
        var pair = QapCorrelation.Compute(SixStates.Graph(), Alliance(), null, run);
        Assert.That(alone.Coefficients[0].PartialCorrelation.Value, Is.EqualTo(pair.Correlation.Value).Within(1e-12));
        Assert.That(alone.Coefficients[0].Test, Is.EqualTo(pair.Test));
        Assert.That(alone.RSquared.Value, Is.EqualTo(Math.Pow(pair.Correlation.Value, 2)).Within(1e-12));
        Assert.That(alone.Dyads, Is.EqualTo(15));

        // Of 15 dyads two are allied with weights .6 and 1, the other thirteen share 3.
        Assert.That(alone.Intercept.Value, Is.EqualTo(3 / 13.0).Within(1e-12));
        Assert.That(alone.Coefficients[0].Value.Value, Is.EqualTo(0.8 - (3 / 13.0)).Within(1e-12));
    }

    [Test]
    public void Drawn_labelings_are_those_of_the_correlation_too()
    {
        var options = new PermutationOptions { EnumerateUpTo = 0, Permutations = 300 };
        var alone = MultipleQap.Compute(SixStates.Graph(), [Alliance()], options, run with { Seed = 9 });
        var pair = QapCorrelation.Compute(SixStates.Graph(), Alliance(), options, run with { Seed = 9 });
        Assert.That(alone.Coefficients[0].Test, Is.EqualTo(pair.Test));
        Assert.That(alone.Coefficients[0].Test!.IsExact, Is.False);
    }

    [Test]
    public void A_multiple_of_a_predictor_is_explained_whole()
    {
        var x = Sample.Of(5, directed: false, (0, 1, 0.2), (1, 2, 0.4), (3, 4, 0.3));
        var y = Sample.Of(5, directed: false, (0, 1, 0.4), (1, 2, 0.8), (3, 4, 0.6));
        var found = MultipleQap.Compute(y, [x, Sample.Path(5)], null, run);
        Assert.That(found.Coefficients[0].Value.Value, Is.EqualTo(2).Within(1e-12));
        Assert.That(found.Coefficients[0].PartialCorrelation.Value, Is.EqualTo(1).Within(1e-12).And.AtMost(1));
        Assert.That(found.Intercept.Value, Is.Zero.Within(1e-12));
        Assert.That(found.RSquared.Value, Is.EqualTo(1).Within(1e-12));

        // With x in the model nothing is left for the path to explain.
        Assert.That(found.Coefficients[1].Value.Value, Is.Zero.Within(1e-12));
        Assert.That(found.Coefficients[1].PartialCorrelation.WhyNull, Is.EqualTo(NullReason.NoVariation));
        Assert.That(found.Coefficients[1].Test, Is.Null);
    }

    [Test]
    public void Coefficients_and_counts_are_those_of_normal_equations_for_every_labeling()
    {
        var compared = 0;
        Gen.Select(fiveVertices, fiveVertices, fiveVertices, Gen.Bool).Sample(
            (first, second, third, directed) =>
            {
                Drawing[] drawings = [.. new[] { first, second, third }.Select(d => d with { Directed = directed })];
                CsrGraph[] graphs = [.. drawings.Select(d => d.Graph())];
                double[][,] squares = [.. drawings.Select(d => d.Matrix())];
                var found = MultipleQap.Compute(graphs[0], [graphs[1], graphs[2]], null, run);
                if (found.Intercept.WhyNull is not null)
                    return;
                var y = Vector(squares[0], [0, 1, 2, 3, 4], directed);
                double[][] x = [.. squares[1..].Select(s => Vector(s, [0, 1, 2, 3, 4], directed))];
                var (beta, rest) = LeastSquares(y, x);
                Assert.That(found.Intercept.Value, Is.EqualTo(beta[0]).Within(1e-9));
                for (var k = 0; k < 2; k++)
                {
                    var coefficient = found.Coefficients[k];
                    Assert.That(coefficient.Value.Value, Is.EqualTo(beta[k + 1]).Within(1e-9));
                    if (coefficient.Test is null || rest < 1e-9)
                        continue;
                    Interlocked.Increment(ref compared);
                    var own = Square(LeastSquaresResidual(x[k], [x[1 - k]]), directed);
                    var all = Orders.All(5).Select(order => PartialCorrelation(y, x[1 - k], Vector(own, order, directed))).ToList();
                    var observed = coefficient.PartialCorrelation.Value;
                    Assert.That(observed, Is.EqualTo(PartialCorrelation(y, x[1 - k], x[k])).Within(1e-9));
                    Assert.That(coefficient.Test.Upper.AsExtreme, Is.EqualTo(all.Count(r => double.IsNaN(r) || r >= observed - 1e-8)));
                    Assert.That(coefficient.Test.Lower.AsExtreme, Is.EqualTo(all.Count(r => double.IsNaN(r) || r <= observed + 1e-8)));
                    Assert.That(coefficient.Test.TwoSided.AsExtreme,
                        Is.EqualTo(all.Count(r => double.IsNaN(r) || Math.Abs(r) >= Math.Abs(observed) - 1e-8)));
                }
            },
            iter: 25);
        Assert.That(compared, Is.GreaterThan(10), "comparisons made");
    }

    [Test]
    public void Threads_do_not_change_a_bit() => Gen.Select(Drawing.Any(9), Drawing.Any(9), Drawing.Any(9), Gen.Int).Sample(
        (first, second, third, seed) =>
        {
            Drawing[] drawings = [first, second, third];
            CsrGraph[] graphs = [.. drawings.Select(d => (d with { Vertices = 9, Directed = first.Directed }).Graph())];
            var options = new PermutationOptions { EnumerateUpTo = 0, Permutations = 60 };
            var one = MultipleQap.Compute(graphs[0], graphs[1..], options, run with { Seed = seed });
            var four = MultipleQap.Compute(graphs[0], graphs[1..], options, run with { Seed = seed, MaxDegreeOfParallelism = 4 });
            Assert.That(four.Coefficients, Is.EqualTo(one.Coefficients));
            Assert.That(four with { Coefficients = one.Coefficients }, Is.EqualTo(one));
        },
        iter: 20);

    [Test]
    public void What_leaves_coefficients_undefined_says_why()
    {
        var path = Sample.Path(4);
        static void Are(MultipleQapResult found, string why)
        {
            Assert.That(found.Intercept.WhyNull, Is.EqualTo(why));
            Assert.That(found.RSquared.WhyNull, Is.EqualTo(why));
            Assert.That(found.Coefficients.Select(c => c.Value.WhyNull), Is.All.EqualTo(why));
            Assert.That(found.Coefficients.Select(c => c.Test), Is.All.Null);
        }

        Are(MultipleQap.Compute(path, [Sample.Isolated(4)], null, run), NullReason.NoVariation);
        Are(MultipleQap.Compute(path, [Sample.Star(3), Sample.Complete(4)], null, run), NullReason.NoVariation);
        Are(MultipleQap.Compute(Sample.Complete(4), [path], null, run), NullReason.NoVariation);
        Are(MultipleQap.Compute(path, [Sample.Star(3), Sample.Star(3)], null, run), NullReason.NotUnique);
        Are(MultipleQap.Compute(Sample.Path(2), [Sample.Path(2)], null, run), NullReason.TooFewVertices);
        Are(MultipleQap.Compute(Sample.Empty(), [Sample.Empty()], null, run), NullReason.TooFewVertices);
        CsrGraph[] ties = [Sample.Hops(3, directed: false, (0, 1)), Sample.Hops(3, directed: false, (1, 2))];
        Are(MultipleQap.Compute(Sample.Path(3), ties, null, run), NullReason.TooFewVertices);
    }

    [Test]
    public void Networks_that_do_not_fit_are_refused()
    {
        var path = Sample.Path(4);
        Assert.That(() => MultipleQap.Compute(path, [], null, run), Throws.ArgumentException);
        Assert.That(() => MultipleQap.Compute(path, [Sample.Path(5)], null, run), Throws.ArgumentException);
        Assert.That(() => MultipleQap.Compute(path, [Sample.Path(4, directed: true)], null, run), Throws.ArgumentException);
        Assert.That(() => MultipleQap.Compute(null!, [path], null, run), Throws.ArgumentNullException);
        Assert.That(() => MultipleQap.Compute(path, null!, null, run), Throws.ArgumentNullException);
        Assert.That(() => MultipleQap.Compute(path, [path], null, null!), Throws.ArgumentNullException);
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => MultipleQap.Compute(path, [Sample.Star(3)], null, cancelled), Throws.InstanceOf<OperationCanceledException>());
    }

    private static double[] Vector(double[,] square, int[] order, bool directed) =>
    [
        .. from i in Enumerable.Range(0, 5)
           from j in Enumerable.Range(0, 5)
           where directed ? i != j : i < j
           select square[order[i], order[j]],
    ];

    private static double[,] Square(double[] vector, bool directed)
    {
        var square = new double[5, 5];
        var next = 0;
        for (var i = 0; i < 5; i++)
        {
            for (var j = directed ? 0 : i + 1; j < 5; j++)
            {
                if (i == j)
                    continue;
                square[i, j] = vector[next++];
                if (!directed)
                    square[j, i] = square[i, j];
            }
        }

        return square;
    }

    private static double PartialCorrelation(double[] y, double[] other, double[] own)
    {
        var (restY, restOwn) = (LeastSquaresResidual(y, [other]), LeastSquaresResidual(own, [other]));
        var (lengthY, lengthOwn) = (restY.Sum(v => v * v), restOwn.Sum(v => v * v));
        return lengthOwn < 1e-10 * own.Sum(v => v * v)
            ? double.NaN
            : restY.Zip(restOwn, (a, b) => a * b).Sum() / Math.Sqrt(lengthY * lengthOwn);
    }

    private static double[] LeastSquaresResidual(double[] y, double[][] x)
    {
        var (beta, _) = LeastSquares(y, x);
        return [.. y.Select((value, d) => value - beta[0] - x.Select((column, k) => beta[k + 1] * column[d]).Sum())];
    }

    /// <summary>Normal equations by elimination with pivots.</summary>
    private static (double[] Beta, double Remainder) LeastSquares(double[] y, double[][] x)
    {
        double[][] columns = [[.. y.Select(_ => 1.0)], .. x, y];
        var p = columns.Length - 1;
        var rows = Enumerable.Range(0, p).Select(i => columns.Select(c => columns[i].Zip(c, (a, b) => a * b).Sum()).ToArray()).ToArray();
        for (var i = 0; i < p; i++)
        {
            var pivot = Enumerable.Range(i, p - i).MaxBy(r => Math.Abs(rows[r][i]));
            (rows[i], rows[pivot]) = (rows[pivot], rows[i]);
            for (var r = 0; r < p; r++)
            {
                if (r == i)
                    continue;
                var factor = rows[r][i] / rows[i][i];
                for (var c = i; c <= p; c++)
                    rows[r][c] -= factor * rows[i][c];
            }
        }

        double[] beta = [.. Enumerable.Range(0, p).Select(i => rows[i][p] / rows[i][i])];
        return (beta, y.Select((value, d) => Math.Pow(value - beta[0] - x.Select((column, k) => beta[k + 1] * column[d]).Sum(), 2)).Sum());
    }
}
