namespace PartnershipGraph.Analysis.Measures.Answers;

/// <summary>Some of the vertices.</summary>
/// <param name="Members">Their ids, in the network's order.</param>
public sealed record VertexSetAnswer(IReadOnlyList<string> Members) : MeasureAnswer
{
    /// <inheritdoc/>
    public override string Domain => "vertices";
}
