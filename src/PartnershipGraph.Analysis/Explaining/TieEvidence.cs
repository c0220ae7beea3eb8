using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.Explaining;

/// <summary>One thing that a tie rests on: what one side says, a pact, or a measurement.</summary>
/// <param name="Speaker">Id of the actor whose title or measurement it is; null for a pact, which both have made.</param>
/// <param name="Title">The title in the sponsor's words, the pact with its kind, or the indicator with its value.</param>
/// <param name="Place">Where the title stands: ladder and rank; empty for anything else.</param>
/// <param name="Since">Since when; null where nothing says.</param>
/// <param name="Weight">What it weighs by itself; null where it does not count, or only once it is scaled.</param>
/// <param name="Sources">Where it comes from; empty where nothing is recorded.</param>
public sealed record TieEvidence(string? Speaker, string Title, string Place, PartialDate? Since, double? Weight, IReadOnlyList<Citation> Sources)
{
    /// <summary>Everything that a tie rests on: both sides, also the one that says nothing, then pacts, then measurements.</summary>
    public static IReadOnlyList<TieEvidence> Of(Tie tie, IReadOnlyDictionary<string, Ladder> ladders) =>
    [
        .. tie.Sides.Select(s => OfSide(s, ladders)),
        .. tie.Alliances.Select(p => new TieEvidence(
            null, $"{p.Kind.ToString().ToLowerInvariant()} pact: {p.Alliance}", "", p.Span?.Begin, AllianceTies.WeightOf(p.Kind), p.Sources)),
        .. tie.Substance.Select(f => new TieEvidence(
            f.Source, Invariant($"{f.Indicator} {f.Value:R}{(f.Unit.Length > 0 ? " " : "")}{f.Unit}"), "",
            PartialDate.Of(new DateOnly(f.Year, 1, 1), DatePrecision.Year), null, [f.Citation])),
    ];

    private static TieEvidence OfSide(TieSide side, IReadOnlyDictionary<string, Ladder> ladders)
    {
        if (side.Title is { } spell)
        {
            var opening = spell.Opening;
            var words = opening.TitleOriginal.Length == 0 ? opening.Title : $"{opening.Title} {opening.TitleOriginal}".Trim();
            return new TieEvidence(
                side.Sponsor, words, Invariant($"{opening.Ladder} rank {spell.Rank} of {ladders[opening.Ladder].RankCount}"), opening.Date, side.Weight, [opening.Source]);
        }

        // A side that was closed weighs 0, and the row that closed it is why.
        return side.State == SideState.Closed && side.History!.Events.Last(e => e.CountsForTie) is { } closing
            ? new TieEvidence(
                side.Sponsor, $"no title any more ({closing.Kind.ToString().ToLowerInvariant()})", "", closing.Date, side.Weight, [closing.Source])
            : new TieEvidence(side.Sponsor, "no title recorded, so it does not count", "", null, null, []);
    }
}
