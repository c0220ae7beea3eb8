namespace PartnershipGraph.Domain.Partnerships;

/// <summary>
/// What one sponsor declared about one partner: the events in the order in which they apply, and the spells that they make.
/// </summary>
/// <remarks>
/// Establish, upgrade, downgrade and rename open a spell and close the one before; reaffirm opens one only where none is
/// open; suspend and end close it. Sectoral rows are kept among the events and make no spell.
/// </remarks>
public sealed class TitleHistory
{
    private TitleHistory(IReadOnlyList<PartnershipEvent> events, IReadOnlyList<TitleSpell> spells, SideState state)
    {
        Events = events;
        Spells = spells;
        State = state;
    }

    /// <summary>
    /// The order in which events of one side apply: by day, then kind, then date as written. It leaves no two rows of a
    /// dataset equal, so that the order of the file never matters.
    /// </summary>
    public static IComparer<PartnershipEvent> Order { get; } = Comparer<PartnershipEvent>.Create((x, y) =>
    {
        var byDay = x.Date.FirstDay.CompareTo(y.Date.FirstDay);
        var byKind = byDay != 0 ? byDay : x.Kind.CompareTo(y.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(x.Date.ToString(), y.Date.ToString());
    });

    /// <summary>The events in order of day, then of kind (see <see cref="PartnershipEventKind"/>).</summary>
    public IReadOnlyList<PartnershipEvent> Events { get; }

    /// <summary>The spells in order; only the last may be open.</summary>
    public IReadOnlyList<TitleSpell> Spells { get; }

    /// <summary>Where the side stands after the last event.</summary>
    public SideState State { get; }

    /// <summary>The standing spell; null unless <see cref="State"/> is <see cref="SideState.Open"/>.</summary>
    public TitleSpell? Standing => State == SideState.Open ? Spells[^1] : null;

    /// <summary>Compiles the events of one sponsor about one partner. The order in which they come does not matter.</summary>
    /// <param name="events">Only what has happened and is known: nothing else is told, not even the end of a spell.</param>
    public static TitleHistory Compile(IEnumerable<PartnershipEvent> events)
    {
        List<PartnershipEvent> ordered = [.. events.Order(Order)];
        var spells = new List<TitleSpell>();
        var state = SideState.NeverCoded;
        foreach (var e in ordered.Where(e => e.CountsForTie))
        {
            var closes = e.Kind is PartnershipEventKind.Suspend or PartnershipEventKind.End;
            if (e.Kind == PartnershipEventKind.Reaffirm && state == SideState.Open)
            {
                continue;
            }

            if (state == SideState.Open)
            {
                spells[^1] = spells[^1] with { Closing = e };
            }

            if (!closes)
            {
                spells.Add(new TitleSpell(e, null));
            }

            state = closes ? SideState.Closed : SideState.Open;
        }

        return new TitleHistory(ordered, spells, state);
    }
}
