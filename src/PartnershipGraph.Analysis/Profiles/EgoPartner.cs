using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Profiles;

/// <summary>One partner of an actor in its ego network.</summary>
/// <param name="Id">Id of the partner.</param>
/// <param name="Tie">The tie between the two, with the rows that it rests on.</param>
/// <param name="Shared">With how many of the actor's other partners this one is tied too.</param>
public sealed record EgoPartner(string Id, Tie Tie, int Shared);
