namespace PartnershipGraph.Analysis.Measures.Answers;

/// <summary>A value for every tie, or for every pair that the measure speaks of.</summary>
/// <param name="Domain"><c>edge</c> for ties, <c>pair</c> for other pairs.</param>
/// <param name="Values">The values, by first, then second vertex.</param>
public sealed record PairAnswer(string Domain, IReadOnlyList<(string Source, string Target, double Value)> Values) : MeasureAnswer
{
    /// <inheritdoc/>
    public override string Domain { get; } = Domain;
}
