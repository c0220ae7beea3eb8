using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Slices side by side, vertex v of slice s under the number s·n + v, each vertex tied to itself in the next slice.</summary>
internal static class TemporalNetwork
{
    /// <summary>The network whose quality, divided by its total, is <see cref="TemporalModularity"/>.</summary>
    public static CommunityNetwork Of(IReadOnlyList<CsrGraph> slices, double coupling, RunContext run)
    {
        var n = SameVertices.Count(slices);
        var networks = slices.Select(slice => CommunityNetwork.Of(slice, run)).ToArray();
        var all = n * networks.Length;
        var (starts, ends, strengths) = (new int[all + 1], new List<int>(), new List<double>());
        var (models, outgoing, incoming) = (new int[all], new double[all], new double[all]);
        for (var i = 0; i < all; i++)
        {
            var (s, v) = (i / n, i % n);
            foreach (var w in networks[s].Neighbors(v))
                ends.Add((s * n) + w);
            strengths.AddRange(networks[s].Strengths(v));
            if (s > 0)
                Couple(i - n);
            if (s + 1 < networks.Length)
                Couple(i + n);
            starts[i + 1] = ends.Count;
            (models[i], outgoing[i], incoming[i]) = (s, networks[s].Chance.Outgoing(v)[0], networks[s].Chance.Incoming(v)[0]);
        }

        int[] offsets = [.. Enumerable.Range(0, all + 1)];
        double[] factors = [.. networks.Select(network => network.Chance.Factors[0])];
        var total = networks.Sum(network => network.Total) + (2 * coupling * n * Math.Max(0, networks.Length - 1));
        return new CommunityNetwork(
            starts, [.. ends], [.. strengths], new NullModels(factors, offsets, models, outgoing, incoming), total);

        void Couple(int other)
        {
            if (coupling == 0)
                return;
            ends.Add(other);

            // As of every undirected tie, both its arcs.
            strengths.Add(2 * coupling);
        }
    }
}
