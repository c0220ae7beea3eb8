using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>Which actors a row of a table is about: those whose id or whole name stands in a cell of it.</summary>
internal sealed class ActorMentions
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    public ActorMentions(ActorDirectory actors)
    {
        // An id means its actor even where another one has it for a name; a name that two share means neither.
        foreach (var named in actors.All.GroupBy(a => a.Name, StringComparer.Ordinal).Where(g => g.Count() == 1))
        {
            ids[named.Key] = named.Single().Id;
        }

        foreach (var actor in actors.All)
        {
            ids[actor.Id] = actor.Id;
        }
    }

    /// <summary>Ids in the order of the cells, each once. An id with a blank in it cannot stand in a list of ids, and is left out.</summary>
    /// <param name="texts">The cells that hold words.</param>
    public IReadOnlyList<string> In(IEnumerable<string> texts) =>
        [.. texts.Select(t => ids.GetValueOrDefault(t, "")).Where(id => id.Length > 0 && !id.Any(char.IsWhiteSpace)).Distinct(StringComparer.Ordinal)];
}
