using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Timelines;

/// <summary>Both sides of a pair over time.</summary>
/// <param name="A">What the one named first says of the other.</param>
/// <param name="B">What the other says of the first.</param>
public sealed record DyadTimeline(SideTimeline A, SideTimeline B)
{
    /// <summary>The sides, A's first.</summary>
    public IReadOnlyList<SideTimeline> Sides => [A, B];

    /// <summary>The side that a line about the pair follows: A's, or the other's where A said nothing.</summary>
    public SideTimeline Leading => A.Events.Count > 0 ? A : B;

    /// <summary>The rows of both sides that count, by confidence.</summary>
    public RowCounts Rows => RowCounts.Of(Sides.SelectMany(s => s.Events).Select(e => e.Row.Source));
}
