namespace PartnershipGraph.Kernel.Inference;

/// <summary>
/// Compares statistics of labelings with the observed one. Sums taken in another order differ in the last digits, so what
/// differs by no more than 1e-12 of the scale counts as equal.
/// </summary>
internal static class Extremity
{
    public const double Tolerance = 1e-12;

    /// <param name="statistic">Of a labeling.</param>
    /// <param name="observed">Of the labeling seen.</param>
    /// <param name="centre">What both have on average by chance.</param>
    /// <param name="scale">The size of what was added up to get the statistics.</param>
    public static Extremes Of(double statistic, double observed, double centre, double scale)
    {
        var slack = Tolerance * scale;
        var extremes = Extremes.None;
        if (statistic >= observed - slack)
            extremes |= Extremes.Upper;
        if (statistic <= observed + slack)
            extremes |= Extremes.Lower;
        if (Math.Abs(statistic - centre) >= Math.Abs(observed - centre) - slack)
            extremes |= Extremes.Far;
        return extremes;
    }
}
