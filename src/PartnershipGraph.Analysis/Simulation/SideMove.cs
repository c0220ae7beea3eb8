using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Simulation;

/// <summary>What one side of a pair calls the tie before and after a change.</summary>
/// <param name="Sponsor">Id of the actor that speaks.</param>
/// <param name="Partner">Id of the other.</param>
/// <param name="Ladder">The ladder that the side's titles stand on, before and after.</param>
/// <param name="Before">The title that stands; null where none does.</param>
/// <param name="Rank">The rank that it takes; null: none.</param>
/// <param name="Title">The title that stands for that rank; null where there is none, or none is known.</param>
public sealed record SideMove(string Sponsor, string Partner, Ladder Ladder, TitleSpell? Before, Rank? Rank, LadderTitle? Title)
{
    /// <summary>How many steps of its ladder the side goes; no title is one step below the lowest.</summary>
    public int Steps => Math.Abs(Level(Rank) - Level(Before?.Rank));

    /// <summary>Whether the side rises (above 0), falls (below 0) or stays (0).</summary>
    public int Direction => Math.Sign(Level(Rank) - Level(Before?.Rank));

    private int Level(Rank? rank) => rank is { } r ? Ladder.LevelOf(r) : 0;
}
