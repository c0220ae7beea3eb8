using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Strength of every vertex in every layer; in directed layers what goes out and what comes in, added.</summary>
internal static class LayerStrengths
{
    private static readonly DegreeOptions both = new() { Direction = ArcDirection.Both };

    /// <summary>One array a layer. O(n + m) in each.</summary>
    public static double[][] Of(IReadOnlyList<CsrGraph> layers, RunContext run)
    {
        SameVertices.Require(layers);
        ArgumentNullException.ThrowIfNull(run);
        return [.. layers.Select(layer => Strength.Compute(layer, both, run).Values.ToArray())];
    }

    /// <summary>The strength of a vertex in all layers, added from the first to the last.</summary>
    public static double Sum(double[][] strengths, int vertex)
    {
        var sum = 0.0;
        foreach (var layer in strengths)
            sum += layer[vertex];
        return sum;
    }
}
