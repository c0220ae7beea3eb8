using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>What partitions tell of a vertex, in natural units (nats).</summary>
internal static class Entropy
{
    /// <summary>The entropy of a partition by the sizes of its groups.</summary>
    public static double Of(int[] sizes, int vertexCount)
    {
        var sum = 0.0;
        foreach (var size in sizes)
            sum -= (double)size / vertexCount * Elementary.Ln((double)size / vertexCount);
        return sum;
    }

    /// <summary>The mutual information of two partitions.</summary>
    public static double Shared(Contingency counts)
    {
        double sum = 0, n = counts.VertexCount;
        for (var k = 0; k < counts.Cells.Length; k++)
            sum += counts.Cells[k] / n * Elementary.Ln(counts.Cells[k] * n / counts.Products[k]);
        return sum;
    }
}
