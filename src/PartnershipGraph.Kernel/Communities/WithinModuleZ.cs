using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>How well a vertex is tied within its own group, against the other members (Guimerà and Amaral 2005).</summary>
/// <remarks>
/// <para><c>z_i = (κ_i − mean κ) / σ</c>, κ_i the strength of its ties within its group, mean and σ over the members of the
/// group, σ the population standard deviation (divided by the number of members). In standard deviations, any sign; 0 for
/// all members where σ is 0, a group of one among them.</para>
/// <para>Strengths count, unweighted ties 1; direction is ignored (a tie counts a_ij + a_ji). O(n + m) time, O(n) memory.
/// Example: in a group that is a path of three, the middle has √2 and the ends −1/√2.</para>
/// </remarks>
public static class WithinModuleZ
{
    // Sums in another order differ in the last digits; a spread no larger than that is none.
    private const double slack = 1e-12;

    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentException">The partition has another number of vertices.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, Partition partition, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var ties = new GroupTies(graph, partition);
        var within = new double[ties.VertexCount];
        for (var v = 0; v < within.Length; v++)
        {
            if ((v & 0xFFF) == 0)
                run.ThrowIfCancelled();
            within[v] = ties.Of(v).Internal;
        }

        var values = new double[within.Length];
        for (var g = 0; g < partition.GroupCount; g++)
            Standardize(partition.Group(g), within, values);
        return new VertexScores(values);
    }

    private static void Standardize(ReadOnlySpan<int> group, double[] within, double[] values)
    {
        var sum = 0.0;
        foreach (var v in group)
            sum += within[v];
        var mean = sum / group.Length;
        var largest = 0.0;
        foreach (var v in group)
            largest = Math.Max(largest, Math.Abs(within[v] - mean));
        if (largest <= slack * mean)
            return;

        // In a unit near the largest difference, a power of two, no square overflows or vanishes.
        var exponent = -Math.ILogB(largest);
        var squares = 0.0;
        foreach (var v in group)
            squares += Square(Math.ScaleB(within[v] - mean, exponent));
        var deviation = Math.Sqrt(squares / group.Length);
        foreach (var v in group)
            values[v] = Math.ScaleB(within[v] - mean, exponent) / deviation;
    }

    private static double Square(double x) => x * x;
}
