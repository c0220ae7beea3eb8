using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Plots.Kinds;

/// <summary>What an actor is called where there is room for a few letters.</summary>
internal static class ActorCode
{
    /// <summary>The ISO 3166 alpha-3 code; the id of who has none.</summary>
    public static string Of(Actor actor) => actor.Iso3.Length > 0 ? actor.Iso3 : actor.Id;
}
