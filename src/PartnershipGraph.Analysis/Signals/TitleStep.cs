using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Signals;

/// <summary>One event of a side, with what stood before it and after it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Before">The title that stood before; null where none did.</param>
/// <param name="After">The title that stands after; null where none does.</param>
/// <param name="Last">The last title that had stood, whether or not it still did; null where none ever had.</param>
/// <param name="LastChange">The day since which that had been so: of the opening, or of the closing; null for the first event of a side.</param>
public sealed record TitleStep(PartnershipEvent Event, TitleSpell? Before, TitleSpell? After, TitleSpell? Last, DateOnly? LastChange)
{
    /// <summary>Whether the event took a title away and gave none.</summary>
    public bool IsLapse => Before is not null && After is null;

    /// <summary>Whether the event gave a title where none stood.</summary>
    public bool IsOpening => Before is null && After is not null;
}
