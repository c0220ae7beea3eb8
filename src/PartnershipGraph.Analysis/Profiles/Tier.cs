using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Profiles;

/// <summary>One rank of a sponsor's ladder on a day, with those that hold it.</summary>
/// <param name="Rank">The rank.</param>
/// <param name="Name">The title that stands for the rank: the plainest that several hold, or the only one held, else the ladder's plainest in use; null where none is.</param>
/// <param name="Titles">The titles of this rank that stand, with the number of their holders, most held first.</param>
/// <param name="Holders">The standing titles of this rank, by the partner's id.</param>
public sealed record Tier(
    Rank Rank, LadderTitle? Name, IReadOnlyList<TitleCount> Titles, IReadOnlyList<TitleSpell> Holders);
