namespace PartnershipGraph.Analysis.Robustness.Unknowns;

/// <summary>Where the balance of pole ties is largest: it lies inside the range of an unknown tie, not at its ends.</summary>
internal static class EvenTies
{
    /// <summary>
    /// The unknown ties all have the weight Π w^(w/Σw), the geometric mean of the known ones, each weighed by itself: for two poles
    /// that of the known tie, a = b; for more the stationary point of the entropy.
    /// </summary>
    /// <param name="ties">The ties; those unknown have any value.</param>
    /// <param name="unknown">Which are unknown, by place.</param>
    /// <param name="maxWeight">What they weigh where no known tie says more.</param>
    public static double[] Of(double[] ties, IReadOnlyList<int> unknown, double maxWeight)
    {
        var known = ties.Where((t, p) => t > 0 && !unknown.Contains(p)).ToList();
        var even = known.Count == 0 ? maxWeight : Math.Exp(known.Sum(w => w * Math.Log(w)) / known.Sum());
        return [.. ties.Select((t, p) => unknown.Contains(p) ? even : t)];
    }
}
