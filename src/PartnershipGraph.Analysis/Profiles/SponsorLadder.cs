using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Profiles;

/// <summary>The titles that one sponsor gives on a day, on the ladder that most of them stand on.</summary>
/// <param name="Sponsor">Id of the sponsor.</param>
/// <param name="Ladder">The ladder.</param>
/// <param name="Tiers">Its ranks from the top, empty ones too.</param>
/// <param name="OnOtherLadders">Standing titles on other ladders.</param>
/// <param name="Unranked">The latest event outside the order for each partner that has one, by partner id.</param>
public sealed record SponsorLadder(
    string Sponsor,
    Ladder Ladder,
    IReadOnlyList<Tier> Tiers,
    IReadOnlyList<TitleSpell> OnOtherLadders,
    IReadOnlyList<PartnershipEvent> Unranked)
{
    /// <summary>How many partners hold a title, of this ladder or another; states and organisations alike.</summary>
    public int Partners => Tiers.Sum(t => t.Holders.Count) + OnOtherLadders.Count;

    /// <summary>Whether there is any title to tell of.</summary>
    public bool TellsAny => Partners > 0 || Unranked.Count > 0;

    /// <summary>The rows that are told.</summary>
    public IEnumerable<PartnershipEvent> Rows => Tiers.SelectMany(t => t.Holders).Concat(OnOtherLadders).Select(s => s.Opening).Concat(Unranked);
}
