using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>How far apart two partitions are: what each tells of a vertex that the other does not.</summary>
/// <remarks>
/// <c>VI = H(X) + H(Y) − 2 I(X, Y)</c> with natural logarithms (Meilă 2003): a distance, 0 for the same groups, at most
/// ln n, in nats. 0 without vertices. O(n log n) time, O(n) memory. Example: {0, 1}, {2, 3} against {0, 2}, {1, 3} is
/// 2 ln 2.
/// </remarks>
public static class VariationOfInformation
{
    /// <summary>Compares two partitions of the same vertices.</summary>
    /// <exception cref="ArgumentException">The partitions are of different numbers of vertices.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static double Compute(Partition first, Partition second, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var counts = Contingency.Of(first, second);

        // H(X|Y) + H(Y|X), cell by cell: each term is exactly 0 where the groups are the same.
        double sum = 0, n = counts.VertexCount;
        for (var k = 0; k < counts.Cells.Length; k++)
            sum += counts.Cells[k] / n * Elementary.Ln(counts.Products[k] / ((double)counts.Cells[k] * counts.Cells[k]));
        return sum;
    }
}
