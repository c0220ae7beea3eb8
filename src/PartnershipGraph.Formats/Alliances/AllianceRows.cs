using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Formats.Countries;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Alliances;

/// <summary>Turns what a source says of one member of one alliance into rows of alliances.csv: one for every state that its code stands for in that time.</summary>
internal sealed class AllianceRows(FieldOutput output, Citation citation)
{
    private readonly HashSet<(string Alliance, int Code, AllianceKind Kind, DateSpan Span)> known = [];
    private int cut;
    private int open;
    private int silent;

    /// <summary>Takes the member's spell.</summary>
    /// <returns>Why there is no row; null where there is one.</returns>
    public string? Add(string alliance, int code, AllianceKind? kind, DateSpan? span)
    {
        if (StateCodes.Of(code).Count == 0)
        {
            return LeftOut.UnknownCode;
        }

        if (kind is not { } promise)
        {
            silent++;
            return LeftOut.NoObligation;
        }

        if (span is not { } spell)
        {
            return LeftOut.EmptySpell;
        }

        var states = Within(code, spell);
        if (states.Count == 0)
        {
            return LeftOut.NotInYear;
        }

        if (!known.Add((alliance, code, promise, spell)))
        {
            return LeftOut.Duplicate;
        }

        Write(alliance, promise, spell, states);
        return null;
    }

    /// <summary>The states that a code stands for in a spell, each with its part of it.</summary>
    public static List<(StateCode State, DateSpan Span)> Within(int code, DateSpan spell) =>
    [
        .. from state in StateCodes.Of(code)
           let both = spell.Intersect(state.Span)
           where both is not null
           select (state, both.Value),
    ];

    /// <summary>Writes what a spell is to the states of its code.</summary>
    public void Write(string alliance, AllianceKind kind, DateSpan spell, IEnumerable<(StateCode State, DateSpan Span)> states)
    {
        var shortened = true;
        foreach (var (state, span) in states)
        {
            shortened &= span.From != spell.From || span.To != spell.To;
            output.Alliances.Add(new AllianceMember(alliance, output.Actors.Note(state), kind, span, citation));
        }

        cut += shortened ? 1 : 0;
        open += spell.To is null ? 1 : 0;
    }

    /// <summary>Says what a reader must know of the spells.</summary>
    public void Conclude()
    {
        if (open > 0)
        {
            output.Notes.Add(Invariant($"{open} spells were in force when the source ends, and have no end here."));
        }

        if (silent > 0)
        {
            output.Notes.Add(Invariant($"{silent} members promise nothing and have no row: a promise of one side alone makes no tie."));
        }

        if (cut > 0)
        {
            output.Notes.Add(Invariant($"{cut} spells reach beyond the life of their state, or over two states of one code, and were cut or divided there."));
        }
    }
}
