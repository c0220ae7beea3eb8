using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Differences;

/// <summary>A side whose standing title is not what it was.</summary>
/// <param name="Sponsor">Id of the sponsor.</param>
/// <param name="Partner">Id of the partner.</param>
/// <param name="Before">What stood before; null where nothing did.</param>
/// <param name="After">What stands after; null where nothing does.</param>
/// <param name="Kind">What became of it.</param>
public sealed record SideDifference(string Sponsor, string Partner, StandingTitle? Before, StandingTitle? After, DifferenceKind Kind)
{
    /// <summary>The event that closed the side, where it is closed by one; null where the row is not there.</summary>
    public PartnershipEvent? Closing { get; init; }
}
