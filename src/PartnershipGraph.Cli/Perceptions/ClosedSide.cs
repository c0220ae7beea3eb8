using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Perceptions;

/// <summary>What there is to tell of a side that a suspension or an end closed.</summary>
internal static class ClosedSide
{
    /// <summary>The event that closed it; null where the side stands. A side whose first row is such an event never had a spell.</summary>
    public static PartnershipEvent? Closing(this TieSide side) => side.State == SideState.Closed
        ? side.History!.Spells.LastOrDefault()?.Closing ?? side.History.Events.First(e => e.CountsForTie)
        : null;
}
