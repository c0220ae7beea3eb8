namespace PartnershipGraph.Analysis.Words;

/// <summary>What a measure says of each partner.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Values">Its value for each partner, in their order; null where it is not measured.</param>
/// <param name="Years">The first and the last year of the rows behind it; null where there are none.</param>
/// <param name="WhyNone">Why no partner has a value; null where one has.</param>
public sealed record MeasuredPromise(WordMeasure Measure, IReadOnlyList<double?> Values, (int First, int Last)? Years, string? WhyNone)
{
    /// <summary>How many partners have a value.</summary>
    public int Covered => Values.Count(v => v is not null);
}
