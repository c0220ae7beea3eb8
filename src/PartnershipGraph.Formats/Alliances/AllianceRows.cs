using System.Globalization;
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
    private readonly HashSet<(string Alliance, int Code, AllianceKind? Kind, DateSpan Span)> known = [];
    private readonly Dictionary<string, List<(DateSpan Span, AllianceKind Kind)>> promises = new(StringComparer.Ordinal);
    private readonly List<(string Alliance, DateSpan Spell, List<(StateCode State, DateSpan Span)> States, RowTally Tally)> silent = [];
    private int cut;
    private int open;

    /// <summary>Takes the member's spell.</summary>
    public void Add(RowTally tally, string alliance, int code, AllianceKind? kind, DateSpan? span)
    {
        tally.Take();
        if (Sound(alliance, code, kind, span, out var states) is { } reason)
        {
            tally.Settle(reason);
        }
        else if (kind is { } promise)
        {
            Write(alliance, promise, span!.Value, states);
            tally.Settle(null);
        }
        else
        {
            silent.Add((alliance, span!.Value, states, tally));
        }
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
        (promises.TryGetValue(alliance, out var made) ? made : promises[alliance] = []).Add((spell, kind));
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
        SettleSilent();
        if (open > 0)
        {
            output.Notes.Add(Invariant($"Spells without an end, because they were in force when the source ends: {open}."));
        }

        if (cut > 0)
        {
            output.Notes.Add(Invariant($"Spells cut or divided, because they reach beyond the life of their state or over two states of one code: {cut}."));
        }
    }

    /// <summary>A member that promises nothing has no row, unless it is to promise what the others do while it is a member.</summary>
    private void SettleSilent()
    {
        var given = 0;
        // All are found before the first is written: what one is given, another is not promised.
        foreach (var (alliance, spell, states, tally, promised) in silent.ConvertAll(s => (s.Alliance, s.Spell, s.States, s.Tally, Promised(s.Alliance, s.Spell))))
        {
            if (promised is { } strongest)
            {
                Write(alliance, strongest, spell, states);
                given++;
            }

            tally.Settle(promised is null ? LeftOut.NoObligation : null);
        }

        if (given > 0)
        {
            output.Notes.Add(Invariant($"Members that promise nothing and were given the strongest promise of their alliance: {given}."));
        }

        if (silent.Count > given)
        {
            output.Notes.Add(Invariant($"Members that promise nothing and have no row (a promise of one side alone makes no tie): {silent.Count - given}."));
        }
    }

    /// <summary>The strongest promise that others made of the alliance in that time; null where none is to be given.</summary>
    private AllianceKind? Promised(string alliance, DateSpan spell) => !output.Symmetrises ? null
        : promises.GetValueOrDefault(alliance, []).Where(p => p.Span.Intersect(spell) is not null).Min(p => (AllianceKind?)p.Kind);

    private string? Sound(string alliance, int code, AllianceKind? kind, DateSpan? span, out List<(StateCode State, DateSpan Span)> states)
    {
        states = span is { } spell ? Within(code, spell) : [];
        return StateCodes.Of(code).Count == 0 ? output.Unplaced.Note(LeftOut.UnknownCode, code.ToString(CultureInfo.InvariantCulture))
            : span is null ? LeftOut.EmptySpell
            : states.Count == 0 ? output.Unplaced.Note(LeftOut.NotInYear, code.ToString(CultureInfo.InvariantCulture))
            : !known.Add((alliance, code, kind, span.Value)) ? LeftOut.Duplicate
            : null;
    }
}
