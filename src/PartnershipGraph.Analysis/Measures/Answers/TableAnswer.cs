namespace PartnershipGraph.Analysis.Measures.Answers;

/// <summary>Several values for the whole network, each under a name.</summary>
/// <param name="Entries">Names and values in the order they are told.</param>
public sealed record TableAnswer(IReadOnlyList<(string Name, double? Value)> Entries) : MeasureAnswer
{
    /// <inheritdoc/>
    public override string Domain => "graph";
}
