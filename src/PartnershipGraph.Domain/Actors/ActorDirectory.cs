using System.Text;

namespace PartnershipGraph.Domain.Actors;

/// <summary>
/// Finds actors by id, ISO 3166 alpha-3, alpha-2, English name or alias, tried in that order, after Unicode NFC and without
/// regard to case (invariant culture). Only whole names count: the beginning of a name is none.
/// </summary>
public sealed class ActorDirectory
{
    private const int suggestionCount = 3;
    private const double muchFarther = 2.5;
    private const double rounding = 1e-9;

    private readonly Dictionary<string, Actor> byId;
    private readonly IReadOnlyList<Dictionary<string, List<Actor>>> steps;

    /// <summary>Indexes the actors; their ids must differ.</summary>
    public ActorDirectory(IEnumerable<Actor> actors)
    {
        All = [.. actors.OrderBy(a => a.Id, StringComparer.Ordinal)];
        byId = All.ToDictionary(a => a.Id, StringComparer.Ordinal);
        steps =
        [
            Index(a => [a.Id]),
            Index(a => [a.Iso3]),
            Index(a => [a.Iso2]),
            Index(a => [a.Name]),
            Index(a => a.Aliases),
        ];
    }

    /// <summary>Every actor, by id.</summary>
    public IReadOnlyList<Actor> All { get; }

    /// <summary>The actor with exactly this id, as rows refer to it.</summary>
    /// <exception cref="KeyNotFoundException">No actor has it.</exception>
    public Actor this[string id] => byId[id];

    /// <summary>Whether an actor has exactly this id.</summary>
    public bool Contains(string id) => byId.ContainsKey(id);

    /// <summary>Finds what a person's text means.</summary>
    public ActorMatch Find(string query)
    {
        var key = Fold(query);
        if (key.Length > 0)
        {
            // An id typed exactly wins over one that differs in case only.
            if (byId.TryGetValue(query.Trim(), out var exact))
            {
                return new ActorMatch([exact], []);
            }

            foreach (var step in steps)
            {
                if (step.TryGetValue(key, out var found))
                {
                    return new ActorMatch(found, []);
                }
            }
        }

        return new ActorMatch([], key.Length == 0 ? [] : Suggest(key));
    }

    private static string Fold(string text) => Whole(text.Trim()).Normalize(NormalizationForm.FormC).ToUpperInvariant();

    /// <summary>Half a surrogate pair and U+FFFE cannot be normalised; as U+FFFD they stay one unknown character.</summary>
    private static string Whole(string text) => Ascii.IsValid(text)
        ? text
        : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD');

    private Dictionary<string, List<Actor>> Index(Func<Actor, IEnumerable<string>> names)
    {
        var index = new Dictionary<string, List<Actor>>(StringComparer.Ordinal);
        foreach (var actor in All)
        {
            foreach (var key in names(actor).Select(Fold).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal))
            {
                if (!index.TryGetValue(key, out var list))
                {
                    index[key] = list = [];
                }

                list.Add(actor);
            }
        }

        return index;
    }

    /// <summary>The nearest name, and those that are not much farther; widths of letters do not count here.</summary>
    private List<Actor> Suggest(string key)
    {
        var wide = Fold(key.Normalize(NormalizationForm.FormKC));
        var nearest = All
            .Select(a => (Actor: a, Distance: a.Aliases.Append(a.Name).Append(a.Id).Min(n => NameDistance.Between(wide, Fold(n)))))
            .OrderBy(x => x.Distance)
            .ThenBy(x => x.Actor.Id, StringComparer.Ordinal)
            .Take(suggestionCount)
            .ToList();
        return [.. nearest.Where(x => x.Distance <= (nearest[0].Distance * muchFarther) + rounding).Select(x => x.Actor)];
    }
}
