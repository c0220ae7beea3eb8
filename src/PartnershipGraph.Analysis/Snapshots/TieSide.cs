using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>What one side of a pair contributes to a tie of the partnership layer.</summary>
/// <param name="Sponsor">Id of the actor that speaks.</param>
/// <param name="History">What it said; null where it never said anything.</param>
/// <param name="Weight">The weight of its standing title; 0 where closed; null where the side was never coded and does not count.</param>
public sealed record TieSide(string Sponsor, TitleHistory? History, double? Weight)
{
    /// <summary>Whether a title stands, was closed, or never was recorded.</summary>
    public SideState State => History?.State ?? SideState.NeverCoded;

    /// <summary>The standing title; null unless one stands.</summary>
    public TitleSpell? Title => History?.Standing;

    /// <summary>What the book says of one side.</summary>
    internal static TieSide Of(
        TitleBook book, string sponsor, string partner, IReadOnlyDictionary<string, Ladder> ladders, SnapshotOptions options)
    {
        var history = book.Of(sponsor, partner);
        return new TieSide(sponsor, history, history?.State switch
        {
            SideState.Open => options.WeightOf(history.Standing!, ladders),
            SideState.Closed => 0,
            _ => null,
        });
    }
}
