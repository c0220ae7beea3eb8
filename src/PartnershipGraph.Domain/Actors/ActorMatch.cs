namespace PartnershipGraph.Domain.Actors;

/// <summary>What a name that a person typed was found to mean.</summary>
/// <param name="Actors">One actor: found. Several: the text means all of them. None: unknown.</param>
/// <param name="Suggestions">For an unknown text, the actors whose names come nearest, best first.</param>
public sealed record ActorMatch(IReadOnlyList<Actor> Actors, IReadOnlyList<Actor> Suggestions)
{
    /// <summary>The actor, where exactly one is meant.</summary>
    public Actor? Single => Actors.Count == 1 ? Actors[0] : null;
}
