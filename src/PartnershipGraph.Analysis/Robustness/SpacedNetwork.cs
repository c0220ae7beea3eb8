using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>
/// A network whose ties wait for a spacing of the tiers: one increasing function of the linear weights of all ties, so that the order
/// of any two ties never changes. Lower, upper and joined weights are those of the same tie under every spacing.
/// </summary>
internal sealed class SpacedNetwork
{
    /// <summary>Digits to which two weights are told apart.</summary>
    private const int digits = 12;

    private readonly List<double> weights = [];
    private readonly SpacingDraws draws;
    private readonly Dictionary<string, int> index;
    private readonly Dictionary<(int Source, int Target), SpacedTie> byPair;

    /// <summary>Prepares a network.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="asked">The network as it was asked for; its scheme is of no effect, for a draw is a scheme.</param>
    public SpacedNetwork(PartnershipRecords records, Snapshot asked)
    {
        Linear = asked.Options.Weights.Id == WeightSchemes.Linear.Id
            ? asked
            : SnapshotBuilder.Build(records, asked.Options with { Weights = WeightSchemes.Linear });
        Ids = [.. Linear.Actors.Select(a => a.Id)];
        index = Ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i, StringComparer.Ordinal);
        var places = new Dictionary<double, int>();
        Ties = [.. Linear.Ties.Select(Spaced)];
        byPair = Ties.ToDictionary(t => (t.Source, t.Target));
        var ladders = Linear.Ties.SelectMany(t => t.Sides).Select(s => s.Title).OfType<TitleSpell>()
            .Select(s => records.Ladders[s.Opening.Ladder].RankCount);
        draws = new SpacingDraws(ladders, weights);

        SpacedTie Spaced(Tie tie)
        {
            var (first, second) = Sides(tie);
            return new SpacedTie(index[tie.Source], index[tie.Target], Place(first), Place(second));
        }

        int Place(double weight)
        {
            var key = Math.Round(weight, digits);
            if (key > 0 && places.TryAdd(key, weights.Count))
            {
                weights.Add(weight);
            }

            return key > 0 ? places[key] : -1;
        }
    }

    /// <summary>The network under the linear scheme.</summary>
    public Snapshot Linear { get; }

    /// <summary>The actors, by id (ordinal).</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The ties, in the order of <see cref="Linear"/>.</summary>
    public IReadOnlyList<SpacedTie> Ties { get; }

    /// <summary>The distinct linear weights; a tie names them by their place.</summary>
    public IReadOnlyList<double> Weights => weights;

    /// <summary>The tie of two actors of an undirected network; null where there is none.</summary>
    public SpacedTie? Between(string a, string b)
    {
        var (first, second) = TitleTies.Ordered(a, b);
        return byPair.TryGetValue((index[first], index[second]), out var tie) ? tie : null;
    }

    /// <summary>Space for draws; one for each thread.</summary>
    public SpacingDraws.Workspace NewWorkspace() => draws.NewWorkspace();

    /// <summary>The weights that take the place of <see cref="Weights"/> in a draw.</summary>
    public ReadOnlySpan<double> Draw(int seed, int draw, SpacingDraws.Workspace work) => draws.Draw(seed, draw, work);

    /// <summary>The network under a spacing, for the kernel.</summary>
    public CsrGraph Graph(ReadOnlySpan<double> spacing)
    {
        var builder = new CsrBuilder(Ids.Count, new CsrBuildOptions { IsDirected = Linear.Options.Directed });
        foreach (var tie in Ties)
        {
            builder.Add(tie.Source, tie.Target, tie.Weight(spacing));
        }

        return builder.Build().Graph;
    }

    // The lower or the higher of two sides, or of two layers, is the same one under every spacing. A mean is not, unless a pact or a
    // measurement stands beside it: then the weight of the joined tie has its place in the order.
    private static (double First, double Second) Sides(Tie tie) => tie is { Sides.Count: 2, Alliances.Count: 0, Substance.Count: 0 }
        && tie.Sides[0].Weight is { } a && tie.Sides[1].Weight is { } b && (a + b) / 2 == tie.Weight
            ? (a, b)
            : (tie.Weight, tie.Weight);
}
