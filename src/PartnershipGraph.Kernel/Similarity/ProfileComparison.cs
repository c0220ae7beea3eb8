namespace PartnershipGraph.Kernel.Similarity;

/// <summary>
/// Two profiles place by place. Places at which neither has a tie are only counted, so a comparison costs no more than
/// the ties there are.
/// </summary>
internal sealed class ProfileComparison(SimilarityOptions options, int capacity)
{
    private readonly double[] first = new double[capacity];
    private readonly double[] second = new double[capacity];
    private readonly double[] pooled = new double[2 * capacity];
    private int tied;

    private ReadOnlySpan<double> First => first.AsSpan(0, tied);

    private ReadOnlySpan<double> Second => second.AsSpan(0, tied);

    public void Clear() => tied = 0;

    /// <summary>Adds a place; at least one of the two has a tie there.</summary>
    public void Add(double x, double y) => (first[tied], second[tied++]) = (x, y);

    /// <summary>The seven coefficients over so many places, in the order of <see cref="SimilarityCoefficient"/>.</summary>
    public void Read(int places, Span<double> values)
    {
        values.Fill(double.NaN);
        if (places == 0)
            return;
        int both = 0, either = tied;
        double least = 0, most = 0, apart = 0;
        for (var k = 0; k < tied; k++)
        {
            both += first[k] != 0 && second[k] != 0 ? 1 : 0;
            least += Math.Min(first[k], second[k]);
            most += Math.Max(first[k], second[k]);
            apart += Distance(first[k], second[k]);
        }

        if (either > 0)
        {
            values[(int)SimilarityCoefficient.Jaccard] = (double)both / either;
            values[(int)SimilarityCoefficient.WeightedJaccard] = least / most;
        }

        values[(int)SimilarityCoefficient.Cosine] = Cosine();
        var largest = Distance(options.LargestTie, 0);
        var observed = apart / places;
        var expected = ExpectedDistance.Between(First, Second, places, options.Distance, pooled);
        values[(int)SimilarityCoefficient.S] = 1 - (2 * observed / largest);
        values[(int)SimilarityCoefficient.A] = 2 * (expected - observed) / largest;
        if (expected > 0)
            values[(int)SimilarityCoefficient.Kappa] = 1 - (observed / expected);

        // The pooled profile against itself: both profiles one after the other.
        First.CopyTo(pooled);
        Second.CopyTo(pooled.AsSpan(tied));
        var all = pooled.AsSpan(0, 2 * tied);
        var expectedOfAll = ExpectedDistance.Within(all, 2 * places, options.Distance);
        if (expectedOfAll > 0)
            values[(int)SimilarityCoefficient.Pi] = 1 - (observed / expectedOfAll);
    }

    private double Distance(double x, double y) =>
        options.Distance == ProfileDistance.Absolute ? Math.Abs(x - y) : (x - y) * (x - y);

    private double Cosine()
    {
        // Scaling by powers of two is exact and keeps squares of very small or large ties inside a double.
        int firstScale = Scale(First), secondScale = Scale(Second);
        double products = 0, firstSquares = 0, secondSquares = 0;
        for (var k = 0; k < tied; k++)
        {
            double x = Math.ScaleB(first[k], firstScale), y = Math.ScaleB(second[k], secondScale);
            products += x * y;
            firstSquares += x * x;
            secondSquares += y * y;
        }

        return firstSquares == 0 || secondSquares == 0
            ? double.NaN
            : Math.Min(1, products / Math.Sqrt(firstSquares * secondSquares));
    }

    private static int Scale(ReadOnlySpan<double> profile)
    {
        var largest = 0.0;
        foreach (var tie in profile)
            largest = Math.Max(largest, tie);
        return largest == 0 ? 0 : -Math.ILogB(largest);
    }
}
