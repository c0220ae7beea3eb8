namespace PartnershipGraph.Analysis.Measures.Answers;

/// <summary>A value for every vertex.</summary>
/// <param name="Values">The values by vertex, in the order of the network's vertices.</param>
/// <param name="Nulls">For each undefined vertex, in the same order, why.</param>
public sealed record VertexAnswer(
    IReadOnlyList<(string Id, double? Value)> Values,
    IReadOnlyList<(string Id, string Reason)> Nulls) : MeasureAnswer
{
    /// <inheritdoc/>
    public override string Domain => "vertex";
}
