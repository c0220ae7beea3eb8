using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Priorities;

/// <summary>Those that hold one tier of a sponsor's titles, divided by whether they belong to a body.</summary>
public sealed record TierMembership
{
    /// <summary>The tier: a rank (<c>1</c> …), <c>other</c> (a title on another ladder), <c>any</c> or <c>none</c>.</summary>
    public required string Tier { get; init; }

    /// <summary>Members of the body that hold it.</summary>
    public required int Members { get; init; }

    /// <summary>Others that hold it.</summary>
    public required int NonMembers { get; init; }

    /// <summary>Members / all that hold the tier, 0 to 1. Null where nobody holds it.</summary>
    public required IndexValue MemberShare { get; init; }

    /// <summary>
    /// (members with the tier / members) / (others with it / others): 1 where members hold it as often as others do. 0 and up.
    /// Null without members or without others, and where no other holds it.
    /// </summary>
    public required IndexValue RiskRatio { get; init; }
}
