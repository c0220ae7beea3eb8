namespace PartnershipGraph.Analysis.Measures.Answers;

/// <summary>Some of the ties.</summary>
/// <param name="Members">Their ends, in the network's order.</param>
public sealed record EdgeSetAnswer(IReadOnlyList<(string Source, string Target)> Members) : MeasureAnswer
{
    /// <inheritdoc/>
    public override string Domain => "edges";
}
