namespace PartnershipGraph.Analysis.Overlap;

/// <summary>The 2×2 at the end of a year.</summary>
/// <param name="Day">The last day of the year, or the as-of day in its year.</param>
/// <param name="Places">Where every actor of that day stood, by id.</param>
public sealed record OverlapYear(DateOnly Day, IReadOnlyList<Place> Places)
{
    /// <summary>Ids of those in a cell.</summary>
    public IReadOnlyList<string> In(OverlapCell cell) => [.. Places.Where(p => p.Cell == cell).Select(p => p.Id)];
}
