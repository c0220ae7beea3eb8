using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Plots.Kinds.Timeline;

/// <summary>Both sides of a pair on a line of time.</summary>
internal sealed class PairTracks(DyadTimeline pair, IReadOnlyDictionary<string, Ladder> ladders, DateOnly asOf)
{
    /// <summary>What the state that is asked about calls the other.</summary>
    public SideTrack A { get; } = new(pair.A, ladders, asOf);

    /// <summary>What the other calls it.</summary>
    public SideTrack B { get; } = new(pair.B, ladders, asOf);

    public IReadOnlyList<SideTrack> Both => [A, B];

    /// <summary>The side that a list is sorted by: the state's own, the other's where it has said nothing.</summary>
    public SideTrack Leading => A.IsCoded ? A : B;

    /// <summary>Since when the leading side's title stands, else when it said its last word.</summary>
    public DateOnly Since => Leading.Standing?.Opening.Date.FirstDay ?? Leading.Places[^1].Event.Row.Date.FirstDay;
}
