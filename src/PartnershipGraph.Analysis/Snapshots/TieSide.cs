using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>What one side of a pair contributes to a tie of the partnership layer.</summary>
/// <param name="Sponsor">Id of the actor that speaks.</param>
/// <param name="State">Whether a title stands, was closed, or never was recorded.</param>
/// <param name="Title">The standing title; null unless one stands.</param>
/// <param name="Weight">Its weight; 0 where closed; null where the side was never coded and does not count.</param>
public sealed record TieSide(string Sponsor, SideState State, TitleSpell? Title, double? Weight);
