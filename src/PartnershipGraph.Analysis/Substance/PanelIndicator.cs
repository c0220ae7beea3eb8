namespace PartnershipGraph.Analysis.Substance;

/// <summary>One indicator over a sponsor's partners.</summary>
public sealed record PanelIndicator
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The dimension that it measures; null where it is shown and counts in none.</summary>
    public required Dimension? Dimension { get; init; }

    /// <summary>
    /// Of visits the years that are summed, the earliest first: the latest five, up to the as-of year, in which the sponsor has any row of
    /// the indicator. Null where the latest row counts.
    /// </summary>
    public required IReadOnlyList<int>? Window { get; init; }

    /// <summary>What it says of each partner, in the order of the panel; null where there is no row.</summary>
    public required IReadOnlyList<IndicatorReading?> Readings { get; init; }

    /// <summary>
    /// The mid-rank percentile (rank − .5)/n of each partner among the n that have the indicator, ties averaged; between 0 and 1, higher =
    /// more. Null where the partner has none.
    /// </summary>
    public required IReadOnlyList<double?> Scores { get; init; }

    /// <summary>How many partners have it.</summary>
    public int Partners => Readings.Count(r => r is not null);

    /// <summary>How many partners have a row behind it: fewer, where visits that are not on record count 0.</summary>
    public int OnRecord => Readings.Count(r => r is { Rows.Count: > 0 });

    /// <summary>The first and the last year of its values; null where no partner has it.</summary>
    public (int First, int Last)? Years
    {
        get
        {
            List<IndicatorReading> known = [.. Readings.OfType<IndicatorReading>()];
            return known.Count == 0 ? null : (known.Min(r => r.FirstYear), known.Max(r => r.LastYear));
        }
    }
}
