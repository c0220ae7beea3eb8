using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Similarity;

/// <summary>
/// The mean distance between a tie of one profile and a tie of another, every place against every place:
/// <c>(1/n²) Σ_k Σ_l d(x_k, y_l)</c>. Exactly 0 if all ties of both are equal. O(k log k) for k ties.
/// </summary>
internal static class ExpectedDistance
{
    /// <param name="x">Ties of one profile, zeros among them or not; further places are 0.</param>
    /// <param name="y">Those of the other, as many.</param>
    /// <param name="places">Number of places.</param>
    /// <param name="distance">How far apart two ties are.</param>
    /// <param name="sorted">Room for both; overwritten.</param>
    public static double Between(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int places, ProfileDistance distance, Span<double> sorted)
    {
        var rowX = sorted[..x.Length];
        var rowY = sorted.Slice(x.Length, y.Length);
        x.CopyTo(rowX);
        y.CopyTo(rowY);
        if (distance == ProfileDistance.Squared)
            return Squared(rowX, rowY, places);
        rowX.Sort();
        rowY.Sort();
        return Absolute(rowX, rowY, places);
    }

    /// <summary>The same of one profile against itself.</summary>
    /// <param name="ties">Its ties; further places are 0. Sorted afterwards.</param>
    /// <param name="places">Number of places.</param>
    /// <param name="distance">How far apart two ties are.</param>
    public static double Within(Span<double> ties, int places, ProfileDistance distance)
    {
        if (distance == ProfileDistance.Squared)
            return Squared(ties, ties, places);
        ties.Sort();
        return Absolute(ties, ties, places);
    }

    /// <summary>
    /// Σ Σ |x − y| is the integral over t of how many pairs t separates: a sum of terms that are not negative, in which
    /// nothing cancels.
    /// </summary>
    private static double Absolute(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int places)
    {
        double sum = 0, at = 0;
        double emptyX = places - x.Length, emptyY = places - y.Length;
        int i = 0, j = 0;
        while (i < x.Length || j < y.Length)
        {
            var next = Math.Min(i < x.Length ? x[i] : double.PositiveInfinity, j < y.Length ? y[j] : double.PositiveInfinity);
            double belowX = emptyX + i, belowY = emptyY + j;

            // Without places that are empty, nothing lies below the first tie.
            if (belowX + belowY > 0)
                sum += (next - at) * ((belowX * (places - belowY)) + ((places - belowX) * belowY));
            at = next;
            while (i < x.Length && x[i] == next)
                i++;
            while (j < y.Length && y[j] == next)
                j++;
        }

        return sum / ((double)places * places);
    }

    /// <summary>Squared distances are the two variances and the square of the distance between the means.</summary>
    private static double Squared(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int places)
    {
        double least = Least(x, places, double.PositiveInfinity), most = Most(x, places, double.NegativeInfinity);
        if (Least(y, places, least) == Most(y, places, most))
            return 0;
        double meanX = Sums.LeftToRight(x) / places, meanY = Sums.LeftToRight(y) / places;
        return Variance(x, meanX, places) + Variance(y, meanY, places) + ((meanX - meanY) * (meanX - meanY));
    }

    private static double Variance(ReadOnlySpan<double> ties, double mean, int places)
    {
        var sum = (places - ties.Length) * mean * mean;
        foreach (var tie in ties)
            sum += (tie - mean) * (tie - mean);
        return sum / places;
    }

    private static double Least(ReadOnlySpan<double> ties, int places, double least)
    {
        foreach (var tie in ties)
            least = Math.Min(least, tie);
        return ties.Length < places ? Math.Min(least, 0) : least;
    }

    private static double Most(ReadOnlySpan<double> ties, int places, double most)
    {
        foreach (var tie in ties)
            most = Math.Max(most, tie);
        return ties.Length < places ? Math.Max(most, 0) : most;
    }
}
