using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Flows;

/// <summary>What every arc can still carry while a flow is built up; what one arc takes, the arc back can return.</summary>
internal sealed class ResidualNetwork
{
    private readonly PairedArcs paired;

    public ResidualNetwork(CsrGraph graph)
    {
        paired = new PairedArcs(graph);
        Residuals = paired.Strengths.AsSpan().ToArray();
    }

    public CsrGraph Arcs => paired.Pairs;

    /// <summary>What each arc of <see cref="Arcs"/> can still carry.</summary>
    public double[] Residuals { get; }

    public void Push(int arc, double amount)
    {
        var back = paired.Mates[arc];
        Residuals[arc] -= amount;
        Residuals[back] += amount;
    }

    /// <summary>The net flow through each tie of the graph, in the order of ties.</summary>
    public double[] FlowOf(CsrGraph graph)
    {
        var flow = new double[graph.EdgeCount];
        var next = 0;
        for (var v = 0; v < Arcs.VertexCount; v++)
        {
            var row = Arcs.Neighbors(v);
            for (var k = 0; k < row.Length; k++)
            {
                var arc = Arcs.RowStart(v) + k;
                var net = paired.Strengths[arc] - Residuals[arc];
                if (graph.IsDirected && paired.Strengths[arc] > 0)
                    flow[next++] = Math.Max(0, net);
                else if (!graph.IsDirected && v < row[k])
                    flow[next++] = net;
            }
        }

        return flow;
    }
}
