using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Plots.Kinds.Tiles;

/// <summary>What the sponsor calls an actor on the day.</summary>
/// <param name="State">Whether there is a title, none, an ended one, or one that is not known.</param>
/// <param name="Level">The level, 1 the lowest; null unless a title stands.</param>
/// <param name="Levels">The number of levels of its ladder.</param>
/// <param name="Spell">The standing title; null unless one stands.</param>
internal sealed record TileTitle(TileState State, int? Level, int Levels, TitleSpell? Spell)
{
    /// <summary>
    /// The sponsor's title for a partner. It is unknown where the sponsor's own word is not recorded though the partner's for it stands, or
    /// where all that is recorded has no place on a ladder; none where nothing is recorded.
    /// </summary>
    public static TileTitle Of(TitleBook book, string sponsor, string partner, IReadOnlyDictionary<string, Ladder> ladders)
    {
        var history = book.Of(sponsor, partner);
        if (history?.Standing is { } spell)
        {
            var ladder = ladders[spell.Opening.Ladder];
            return new TileTitle(TileState.Title, ladder.LevelOf(spell.Rank), ladder.RankCount, spell);
        }

        if (history?.State == SideState.Closed)
        {
            return new TileTitle(TileState.Ended, null, 0, null);
        }

        var isUnknown = history is not null || book.Of(partner, sponsor)?.Standing is not null;
        return new TileTitle(isUnknown ? TileState.Unknown : TileState.None, null, 0, null);
    }
}
