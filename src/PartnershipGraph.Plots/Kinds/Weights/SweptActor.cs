using PartnershipGraph.Plots.Figures;

namespace PartnershipGraph.Plots.Kinds.Weights;

/// <summary>An actor under every weight scheme.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Ranks">Its rank among all actors under each scheme.</param>
/// <param name="Tied">Whether others share that rank.</param>
/// <param name="Slots">Its place among those drawn under each scheme, from 0: the order of those that are tied is that of the first scheme.</param>
internal sealed record SweptActor(string Id, string Name, IReadOnlyList<int> Ranks, IReadOnlyList<bool> Tied, IReadOnlyList<int> Slots)
{
    /// <summary>Whether the order to the next one above and to the next one below is certified, of those there are.</summary>
    public bool IsCertified { get; init; }

    /// <summary>Whether the order to the next one below is certified; null for the last.</summary>
    public bool? IsAboveNext { get; init; }

    /// <summary>How many of those drawn below it are certified to be.</summary>
    public int CertifiedBelow { get; init; }

    /// <summary>The rank as it is printed: tied ones with a sign of equality.</summary>
    public string RankText(int scheme) => (Tied[scheme] ? "=" : "") + FigureCell.Of(Ranks[scheme]);
}
