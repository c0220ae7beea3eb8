namespace PartnershipGraph.Analysis.Profiles;

/// <summary>How many partners a sponsor has at the end of a year.</summary>
/// <param name="Day">The last day of the year, or the as-of day in its year.</param>
/// <param name="ByRank">Partners by rank, the top first.</param>
public sealed record YearOfTitles(DateOnly Day, IReadOnlyList<int> ByRank)
{
    /// <summary>All of them.</summary>
    public int Partners => ByRank.Sum();
}
