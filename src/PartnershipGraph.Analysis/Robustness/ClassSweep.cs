using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>Under which share of the preset schemes the class of a state holds.</summary>
internal static class ClassSweep
{
    /// <summary>A share for each entry, in the order of the entries.</summary>
    public static IReadOnlyList<double> Compute(SchemeSweep sweep, HedgeResult result)
    {
        var classes = new HedgeClassifier(result.Poles, result.Thresholds);
        var depths = sweep.Networks.Select(n => (Network: n, Weights: WeightsOf(n))).ToList();
        return [.. result.States.Select(e => e.Class.Kind == HedgeKind.Pole ? 1 : (double)depths.Count(d => Holds(e, d.Network, d.Weights)) / depths.Count)];

        bool Holds(HedgeEntry e, Snapshot network, Dictionary<(string, string), double> weights)
        {
            double[] ties = [.. result.Poles.Select(p => weights.GetValueOrDefault(TitleTies.Ordered(e.Id, p)) / network.MaxWeight)];
            List<int> allies = [.. result.Poles.Index().Where(p => e.AlliedWith.Contains(p.Item, StringComparer.Ordinal)).Select(p => p.Index)];
            return classes.Of(ties, allies).Equals(e.Class);
        }
    }

    private static Dictionary<(string First, string Second), double> WeightsOf(Snapshot network) =>
        network.Ties.ToDictionary(t => (t.Source, t.Target), t => t.Weight);
}
