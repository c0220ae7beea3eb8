using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Timeline;

/// <summary>What a timeline is written with.</summary>
/// <param name="Asked">The question.</param>
/// <param name="HalfLife">The half-life of momentum in years.</param>
internal sealed record TimelineView(Question Asked, double HalfLife)
{
    /// <summary>The momentum of a side on the as-of day.</summary>
    public double Momentum(SideTimeline side) => side.MomentumOn(Asked.Options.AsOf, HalfLife);

    /// <summary>The name of an actor.</summary>
    public string Name(string id) => Asked.Records.Actors[id].Name;

    /// <summary>How many ranks a ladder has.</summary>
    public int RanksOf(string ladder) => Asked.Records.Ladders[ladder].RankCount;
}
