using PartnershipGraph.Formats.Countries;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Sipri;

/// <summary>A supplier or recipient as the tables name it: <c>**</c> marks an organisation, <c>*</c> an armed group.</summary>
/// <param name="State">The state or territory; null where it is none.</param>
/// <param name="Organization">The organisation's id; null where it is none.</param>
/// <param name="Name">The name without its mark.</param>
/// <param name="Reason">Why it is no actor; null where it is one.</param>
internal sealed record Party(StateCode? State, string? Organization, string Name, string? Reason)
{
    private static readonly Dictionary<string, string> organizations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["African Union"] = "AU",
        ["European Union"] = "EU",
        ["NATO"] = "NATO",
        ["OSCE"] = "OSCE",
        ["Regional Security System"] = "RSS",
        ["United Nations"] = "UN",
    };

    /// <summary>Who it is: by the COW number in that year, else the ISO code, else the name.</summary>
    public static Party Of(string written, string iso3, int? cow, int year)
    {
        var name = written.TrimEnd('*').Trim();
        if (written.EndsWith("**", StringComparison.Ordinal))
        {
            return new Party(null, organizations.GetValueOrDefault(name, name), name, null);
        }

        if (written.EndsWith('*'))
        {
            return new Party(null, null, name, LeftOut.NonState);
        }

        if (name.StartsWith("unknown", StringComparison.OrdinalIgnoreCase))
        {
            return new Party(null, null, name, LeftOut.UnknownParty);
        }

        var state = (cow is { } code ? StateCodes.Find(code, year) : null) ?? StateCodes.OfIso3(iso3) ?? StateCodes.OfName(name);
        return new Party(state, null, name, state is null ? LeftOut.UnknownName : null);
    }

    /// <summary>The actor's id; the name where it is none.</summary>
    public string Id => State?.Id ?? Organization ?? Name;

    /// <summary>Notes the actor.</summary>
    public void NoteIn(ActorRegister actors)
    {
        if (State is not null)
        {
            actors.Note(State);
        }
        else
        {
            actors.NoteOrganization(Id, Name);
        }
    }
}
