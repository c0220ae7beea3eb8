using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Layers laid over one another, the ties of each in shares of its strength, each with a null model of its own.</summary>
internal static class MultiplexNetwork
{
    /// <summary>The network whose quality is the sum of the layers' modularities times their weights.</summary>
    public static CommunityNetwork Of(IReadOnlyList<CsrGraph> layers, IReadOnlyList<double>? weights, RunContext run)
    {
        var n = SameVertices.Count(layers);
        if (weights is not null && weights.Count != layers.Count)
            throw new ArgumentException("There are not as many weights as layers.", nameof(weights));
        var networks = layers.Select(layer => CommunityNetwork.InShares(layer, run)).ToArray();
        var factors = networks.Select((network, k) => network.Total > 0 ? weights?[k] ?? 1 : 0).ToArray();
        var (starts, ends, strengths) = (new int[n + 1], new List<int>(), new List<double>());
        var links = new LinkTally(n);
        for (var v = 0; v < n; v++)
        {
            links.Clear();
            for (var k = 0; k < networks.Length; k++)
            {
                if (factors[k] > 0)
                    AddRow(links, networks[k], v, factors[k] / networks[k].Total);
            }

            ends.AddRange(links.Groups);
            foreach (var w in links.Groups)
                strengths.Add(links[w]);
            starts[v + 1] = ends.Count;
        }

        return new CommunityNetwork(starts, [.. ends], [.. strengths], Chance(networks, factors, n), Sums.LeftToRight(factors));
    }

    private static void AddRow(LinkTally links, CommunityNetwork network, int vertex, double factor)
    {
        var row = network.Neighbors(vertex);
        var weights = network.Strengths(vertex);
        for (var k = 0; k < row.Length; k++)
            links.Add(row[k], factor * weights[k]);
    }

    private static NullModels Chance(CommunityNetwork[] networks, double[] factors, int n)
    {
        var offsets = new int[n + 1];
        var (models, outgoing, incoming) = (new List<int>(), new List<double>(), new List<double>());
        for (var v = 0; v < n; v++)
        {
            for (var k = 0; k < networks.Length; k++)
            {
                // An isolated vertex has no part in the layer, nor has anybody in a layer that does not count.
                if (factors[k] == 0 || networks[k].Neighbors(v).IsEmpty)
                    continue;
                models.Add(k);
                outgoing.Add(networks[k].Chance.Outgoing(v)[0] / networks[k].Total);
                incoming.Add(networks[k].Chance.Incoming(v)[0] / networks[k].Total);
            }

            offsets[v + 1] = models.Count;
        }

        return new NullModels(factors, offsets, [.. models], [.. outgoing], [.. incoming]);
    }
}
