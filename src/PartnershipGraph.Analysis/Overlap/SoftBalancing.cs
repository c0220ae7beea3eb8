using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>The proxy of soft balancing: how much of an actor's titles goes to those who challenge a leader.</summary>
internal sealed class SoftBalancing(Portfolios titles, IReadOnlyList<string> challengers)
{
    private readonly IReadOnlyList<int> rivals = [.. challengers.Select(titles.IndexOf)];

    /// <summary>Σ_{k∈R} p_ik, 0 to 1: the partnered challenger share, of allies too.</summary>
    public IndexValue ChallengerShare(string id)
    {
        var i = titles.IndexOf(id);
        return challengers.Count == 0 ? IndexValue.Null("no challenger")
            : challengers.Contains(id) ? IndexValue.Null("is a challenger")
            : titles.Strengths[i] == 0 ? IndexValue.Null("isolated")
            : rivals.Sum(k => titles.Of(i)[k]) / titles.Strengths[i];
    }

    /// <summary>SB(i) = Σ_{k∈R} p_ik · (1 - ally(i, leader)): 0 for an ally, whatever its titles.</summary>
    public IndexValue Of(Place place) =>
        ChallengerShare(place.Id) is { Value: not null } share ? (place.IsAllied ? 0.0 : share) : ChallengerShare(place.Id);
}
