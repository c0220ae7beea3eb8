using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Matrices;

/// <summary>
/// What the rows say of a pair that nothing ties: nothing, that it ended, or is it unknown? Titles are recorded by sponsor, so that a
/// pair is unknown where the titles of neither side were collected: a sponsor with titles about fewer than
/// <see cref="TitleGridAnalysis.LeastPartners"/> partners was met by chance. Lists of pacts and rivals name whoever has one; of a
/// measurement a missing row is no 0.
/// </summary>
public sealed class PairRecord
{
    private readonly Snapshot network;
    private readonly bool hasTitles;
    private readonly bool hasSubstance;
    private readonly HashSet<string> recorded;

    /// <summary>What the rows of a network say.</summary>
    public PairRecord(Snapshot network)
    {
        ArgumentNullException.ThrowIfNull(network);
        this.network = network;
        hasTitles = network.Options.Layers.Any(l => l.Kind == LayerKind.Partnership);
        hasSubstance = network.Options.Layers.Any(l => l.Kind == LayerKind.Substance);
        recorded =
        [
            .. network.Book.All.Where(h => h.Value.State != SideState.NeverCoded)
                .CountBy(h => h.Key.Sponsor, StringComparer.Ordinal).Where(c => c.Value >= TitleGridAnalysis.LeastPartners).Select(c => c.Key),
        ];
    }

    /// <summary>The state of a pair.</summary>
    /// <param name="first">Id of the one.</param>
    /// <param name="second">Id of the other.</param>
    /// <param name="isTied">Whether a tie stands.</param>
    public TieCellState Of(string first, string second, bool isTied)
    {
        if (isTied)
        {
            return TieCellState.Tied;
        }

        if (!hasTitles)
        {
            return hasSubstance ? TieCellState.Unknown : TieCellState.None;
        }

        var hasEnded = network.Book.Of(first, second)?.State == SideState.Closed || network.Book.Of(second, first)?.State == SideState.Closed;
        return hasEnded ? TieCellState.Ended : recorded.Contains(first) || recorded.Contains(second) ? TieCellState.None : TieCellState.Unknown;
    }
}
