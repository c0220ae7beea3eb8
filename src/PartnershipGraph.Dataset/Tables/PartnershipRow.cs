using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>A row of partnerships.csv before its ladder and rank are settled.</summary>
/// <param name="Line">The physical line.</param>
/// <param name="Event">The event, with the ladder and rank that the row names, if any.</param>
/// <param name="IsSound">Whether nothing else is wrong with the row; a wrong one is checked on and then left out.</param>
internal sealed record PartnershipRow(int Line, PartnershipEvent Event, bool IsSound = true)
{
    /// <summary>Whether the row closes a side, and so needs no title.</summary>
    public bool Closes => Event.Kind is PartnershipEventKind.Suspend or PartnershipEventKind.End;

    /// <summary>Whether the row names a title.</summary>
    public bool HasTitle => Event.Title.Length > 0 || Event.TitleOriginal.Length > 0;

    /// <summary>Whether ladder and rank are still to be found: by the title, which what closes a side may leave out.</summary>
    public bool NeedsRank => Event.Rank is null && (HasTitle || !Closes);

    /// <summary>The row with its ladder and rank settled.</summary>
    public PartnershipRow With(string ladder, Rank? rank) => this with { Event = Event with { Ladder = ladder, Rank = rank } };
}
