namespace PartnershipGraph.Analysis.Measures.Answers;

/// <summary>The vertices divided into groups.</summary>
/// <param name="Groups">The groups, larger ones first, equal ones by their first vertex; members in the network's order.</param>
/// <param name="Score">The modularity of the division; null where the measure is no division by modularity.</param>
public sealed record PartitionAnswer(IReadOnlyList<IReadOnlyList<string>> Groups, GraphAnswer? Score) : MeasureAnswer
{
    /// <inheritdoc/>
    public override string Domain => "partition";
}
