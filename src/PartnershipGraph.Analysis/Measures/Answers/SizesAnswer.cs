namespace PartnershipGraph.Analysis.Measures.Answers;

/// <summary>A list of numbers for the whole network.</summary>
/// <param name="Sizes">The numbers.</param>
public sealed record SizesAnswer(IReadOnlyList<int> Sizes) : MeasureAnswer
{
    /// <inheritdoc/>
    public override string Domain => "graph";
}
