using PartnershipGraph.Analysis;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>Finds the actor that a person means.</summary>
internal static class ActorLookup
{
    /// <exception cref="UsageException">The text means no actor, or several.</exception>
    public static Actor Find(ActorDirectory actors, string text)
    {
        var match = actors.Find(text);
        if (match.Single is { } actor)
        {
            return actor;
        }

        throw new UsageException(match.Actors.Count > 1
            ? $"'{text}' means {string.Join(" and ", match.Actors.Select(Named))}: write the id"
            : $"no actor is called '{text}'" + (match.Suggestions.Count == 0 ? "" : $"; did you mean {string.Join(", ", match.Suggestions.Select(Named))}?"));
    }

    private static string Named(Actor actor) => $"{actor.Name} ({actor.Id})";
}
