using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Matrices;

/// <summary>The matrix of a network: who is tied to whom, how closely, and of whom nobody knows.</summary>
public static class TieMatrixAnalysis
{
    // Sums that differ by less are one strength.
    private const int digits = 12;

    /// <summary>The matrix of the actors with the most tie weight.</summary>
    /// <param name="network">The network; undirected.</param>
    /// <param name="most">How many actors it may have.</param>
    /// <param name="seed">Seed of the search for communities.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">The network is directed.</exception>
    public static TieMatrix Of(Snapshot network, int most, int seed, CancellationToken cancellationToken)
    {
        if (network.Options.Directed)
        {
            throw new UsageException("a matrix of pairs needs ties without a direction; what sponsors give is a grid of sponsors by partners");
        }

        var strengths = network.Strengths();
        var communities = Communities(network, seed, cancellationToken);
        List<string> actors =
        [
            .. network.Actors.Select(a => a.Id)
                .OrderByDescending(StrengthOf).ThenBy(id => id, StringComparer.Ordinal).Take(most)
                .OrderBy(id => communities.GetValueOrDefault(id, int.MaxValue)).ThenByDescending(StrengthOf).ThenBy(id => id, StringComparer.Ordinal),
        ];
        return new TieMatrix
        {
            Snapshot = network,
            Actors = actors,
            Communities = actors.Where(communities.ContainsKey).ToDictionary(id => id, id => communities[id], StringComparer.Ordinal),
            Tied = strengths.Count,
            Cells = Cells(network, actors),
        };

        double StrengthOf(string id) => Math.Round(strengths.GetValueOrDefault(id), digits);
    }

    private static Dictionary<string, int> Communities(Snapshot network, int seed, CancellationToken cancellationToken)
    {
        if (network.Ties.Count == 0 || network.Options.Layers.Any(l => l.Kind == LayerKind.Rivalry))
        {
            return [];
        }

        // An actor that stands alone is no community.
        return CommunityAnalysis.Of(network, new CommunityOptions { Seed = seed }, cancellationToken).Groups
            .Index().Where(g => g.Item.Count > 1)
            .SelectMany(g => g.Item.Select(id => (id, Number: g.Index + 1)))
            .ToDictionary(m => m.id, m => m.Number, StringComparer.Ordinal);
    }

    private static List<TieCell> Cells(Snapshot network, List<string> actors)
    {
        var ties = network.Ties.ToDictionary(t => (t.Source, t.Target));
        var record = new PairRecord(network);
        return
        [
            .. from first in Enumerable.Range(0, actors.Count)
               from second in Enumerable.Range(first + 1, actors.Count - first - 1)
               select Cell(actors[first], actors[second]),
        ];

        TieCell Cell(string first, string second)
        {
            var tie = ties.GetValueOrDefault(TitleTies.Ordered(first, second));
            var state = record.Of(first, second, tie is not null);
            double? share = state switch { TieCellState.Tied => tie!.Weight / network.MaxWeight, TieCellState.Ended => 0, _ => null };
            return new TieCell(first, second, state, share)
            {
                Given = network.Book.Of(first, second)?.Standing,
                Returned = network.Book.Of(second, first)?.Standing,
            };
        }
    }
}
