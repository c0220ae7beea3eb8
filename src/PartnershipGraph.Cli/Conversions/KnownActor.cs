using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Conversions;

/// <summary>Gives an actor what the bundled data know of it: names, region, capital, kind. Its COW number and its life stay those of the conversion.</summary>
internal static class KnownActor
{
    public static Actor Of(Actor actor, ActorDirectory bundled) => !bundled.Contains(actor.Id) ? actor : bundled[actor.Id] with
    {
        Cow = actor.Cow.Length > 0 ? actor.Cow : bundled[actor.Id].Cow,
        Existence = actor.Kind == ActorKind.Organization ? bundled[actor.Id].Existence : actor.Existence,
    };
}
