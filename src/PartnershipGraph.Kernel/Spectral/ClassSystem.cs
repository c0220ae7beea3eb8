using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>
/// Solves (μ I − A) x = b for the matrix A of one strong component, μ above its eigenvalue and b ≥ 0: by elimination where
/// it is small, else by sweeps x = (A x + b)/μ, after conjugate gradients where it is symmetric. No sweep subtracts.
/// </summary>
internal static class ClassSystem
{
    private const double tolerance = 1e-15;

    /// <summary>What comes to the vertices of a class from those whose entries are known; its own are 0 so far.</summary>
    public static double[] Inflow(CsrGraph graph, int[] members, double[] vector)
    {
        var inflow = new double[members.Length];
        for (var row = 0; row < inflow.Length; row++)
        {
            var weights = graph.InStrengths(members[row]);
            var sources = graph.InNeighbors(members[row]);
            for (var k = 0; k < sources.Length; k++)
                inflow[row] += weights[k] * vector[sources[k]];
        }

        return inflow;
    }

    /// <summary>The solution; null if it did not come to rest.</summary>
    /// <param name="matrix">A.</param>
    /// <param name="isDirected">Whether A may differ from its transpose.</param>
    /// <param name="shift">μ.</param>
    /// <param name="pair">The leading pair of A; null for a single vertex.</param>
    /// <param name="right">b.</param>
    /// <param name="maxSweeps">Steps after which a large system is given up.</param>
    /// <param name="run">How it is stopped.</param>
    public static double[]? Solve(
        StrengthMatrix matrix, bool isDirected, double shift, LeadingPair? pair, double[] right, int maxSweeps, RunContext run)
    {
        if (LeadingPairs.IsSmall(matrix, isDirected))
        {
            // Both sides times the power of two that brings μ near 1: over small entries of the guide they stay doubles.
            var exponent = -Math.ILogB(shift);
            var scaled = Array.ConvertAll(right, entry => Math.ScaleB(entry, exponent));
            return ShiftedSystem.Solve(
                matrix.Times2ToThe(exponent).ToDense(), Math.ScaleB(shift, exponent), pair?.Vector ?? [1], scaled);
        }

        // What is left to add after a move is up to 1/(1 − λ/μ) times as much. Conjugate gradients leave no such remainder
        // along the leading vector; there only the rounding of other entries is swept away.
        var entries = isDirected ? new double[right.Length] : Gradients(matrix, shift, right, maxSweeps, run);
        var atRest = isDirected ? tolerance * (1 - (pair!.Value / shift)) : 8 * tolerance;
        return Sweep(matrix, shift, right, entries, atRest, maxSweeps, run) ? entries : null;
    }

    /// <summary>Both sides times the power of two that brings μ near 1, so that no square is beyond the range of doubles.</summary>
    private static double[] Gradients(StrengthMatrix matrix, double shift, double[] right, int maxSteps, RunContext run)
    {
        var exponent = -Math.ILogB(shift);
        var scaled = Array.ConvertAll(right, entry => Math.ScaleB(entry, exponent));
        return ConjugateGradients.Solve(matrix.Times2ToThe(exponent), Math.ScaleB(shift, exponent), scaled, maxSteps, run);
    }

    private static bool Sweep(
        StrengthMatrix matrix, double shift, double[] right, double[] entries, double atRest, int maxSweeps, RunContext run)
    {
        var image = new double[right.Length];
        for (var sweep = 0; sweep < maxSweeps; sweep++)
        {
            run.ThrowIfCancelled();
            matrix.Multiply(entries, image);
            double moved = 0, total = 0;
            for (var i = 0; i < entries.Length; i++)
            {
                var entry = (image[i] + right[i]) / shift;
                moved += Math.Abs(entry - entries[i]);
                total += entry;
                entries[i] = entry;
            }

            if (moved <= atRest * total || !double.IsFinite(total))
                return true;
        }

        return false;
    }
}
