namespace PartnershipGraph.Analysis.Measures.Answers;

/// <summary>One value for the whole network.</summary>
/// <param name="Value">The value; null where undefined.</param>
/// <param name="WhyNull">Why; null where there is a value.</param>
public sealed record GraphAnswer(double? Value, string? WhyNull) : MeasureAnswer
{
    /// <inheritdoc/>
    public override string Domain => "graph";
}
