namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>Joins the coded sides of a pair.</summary>
internal static class TieCombinations
{
    /// <summary>The weight of the pair; 0 where no side is coded.</summary>
    public static double Join(this TieCombination combine, IReadOnlyCollection<double> sides) => sides.Count == 0 ? 0 : combine switch
    {
        TieCombination.Mean => sides.Average(),
        TieCombination.Max => sides.Max(),
        _ => sides.Min(),
    };
}
