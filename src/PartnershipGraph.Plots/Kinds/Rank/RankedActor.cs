using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Plots.Figures;

namespace PartnershipGraph.Plots.Kinds.Rank;

/// <summary>An actor in a ranking.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rank">Its rank; tied ones share the best.</param>
/// <param name="Tied">With how many others it is tied.</param>
/// <param name="Value">Its value.</param>
/// <param name="Interval">Its value over the draws.</param>
/// <param name="Shares">Its ranks over the draws.</param>
internal sealed record RankedActor(string Id, string Name, int Rank, int Tied, double Value, DrawnInterval Interval, RankShares Shares)
{
    /// <summary>The rank as it is printed: tied ones with a sign of equality.</summary>
    public string RankText => (Tied > 0 ? "=" : "") + FigureCell.Of(Rank);
}
