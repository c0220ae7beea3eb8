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
        if (mean == 0)
            return;

        // Powers of two change no digit and keep the squares within the range of doubles.
        var exponent = Math.ILogB(mean);
        var squares = 0.0;
        foreach (var v in group)
        {
            var apart = Math.ScaleB(within[v] - mean, -exponent);
            squares += apart * apart;
        }

        var deviation = Math.ScaleB(Math.Sqrt(squares / group.Length), exponent);
        if (deviation <= slack * mean)
            return;
        foreach (var v in group)
            values[v] = (within[v] - mean) / deviation;
    }
}
