using System.Globalization;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Formats.Countries;

/// <summary>The actors that rows speak of; no others are written.</summary>
internal sealed class ActorRegister
{
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);

    /// <summary>Every actor that was noted, by id.</summary>
    public IReadOnlyList<Actor> All => [.. actors.Values.OrderBy(a => a.Id, StringComparer.Ordinal)];

    /// <summary>Notes a state or territory.</summary>
    public string Note(StateCode state)
    {
        if (!actors.ContainsKey(state.Id))
        {
            actors.Add(state.Id, Of([.. StateCodes.OfId(state.Id)]));
        }

        return state.Id;
    }

    /// <summary>Notes an organisation.</summary>
    public string NoteOrganization(string id, string name)
    {
        actors.TryAdd(id, new Actor { Id = id, Name = name, Kind = ActorKind.Organization });
        return id;
    }

    /// <summary>An actor exists from its first row to its last: a canonical actor has one spell, so what lies between counts too.</summary>
    private static Actor Of(StateCode[] rows)
    {
        var last = rows.MaxBy(s => s.Span, DateSpan.Order)!;
        var first = rows.MinBy(s => s.Span, DateSpan.Order)!;
        return new Actor
        {
            Id = last.Id,
            Name = last.Name,
            Kind = last.Cow is null ? ActorKind.Territory : ActorKind.State,
            Iso3 = last.Iso3,
            Cow = last.Cow?.ToString(CultureInfo.InvariantCulture) ?? "",
            Existence = DateSpan.Between(first.Span.Begin, last.Span.End),
        };
    }
}
