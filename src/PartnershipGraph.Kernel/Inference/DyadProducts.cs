using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>
/// The sum over dyads of one network's value times another's, the vertices of the other relabelled: O(n + m) a labeling,
/// m being the ties of both. Values are taken above the least of their network, which moves all sums by one constant and keeps
/// the digits of networks in which everybody is tied to everybody.
/// </summary>
internal sealed class DyadProducts(DyadSums first, DyadSums second)
{
    private readonly double[] row = new double[second.Graph.VertexCount];

    /// <param name="order">Vertex v of the first network meets vertex order[v] of the second.</param>
    public double Of(int[] order)
    {
        CsrGraph a = first.Graph, b = second.Graph;
        var sum = 0.0;
        for (var v = 0; v < order.Length; v++)
        {
            var targets = a.Neighbors(v);
            if (targets.IsEmpty)
                continue;
            var ties = a.Strengths(v);
            var others = b.Neighbors(order[v]);
            var otherTies = b.Strengths(order[v]);
            for (var k = 0; k < others.Length; k++)
                row[others[k]] = otherTies[k] - second.Least;
            for (var k = 0; k < targets.Length; k++)
            {
                if (a.IsDirected || targets[k] > v)
                    sum += (ties[k] - first.Least) * row[order[targets[k]]];
            }

            foreach (var other in others)
                row[other] = 0;
        }

        return sum;
    }
}
