namespace PartnershipGraph.Analysis.Priorities;

/// <summary>Belonging to a body, crossed with the tiers of a sponsor's titles.</summary>
/// <param name="Body">Id of the organisation.</param>
/// <param name="Members">Its members of the day in the network, the sponsor left out.</param>
/// <param name="NonMembers">The others.</param>
/// <param name="Tiers">A row for each rank from the top, then <c>other</c>, <c>any</c> and <c>none</c>.</param>
public sealed record BodyCrossing(string Body, int Members, int NonMembers, IReadOnlyList<TierMembership> Tiers);
