using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>
/// Carries an eigenvector from the class that rules it to the classes its arcs lead to: there x = (A x + b)/λ with b what
/// comes from above, which has one solution as their own eigenvalues are below λ.
/// </summary>
internal static class Downstream
{
    private const int largestDense = 256;
    private const int maxSweeps = 100_000;
    private const double tolerance = 1e-15;

    /// <summary>Fills the entries of the classes reached from <paramref name="source"/>; false if a class did not come to rest.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="classes">Its strong components.</param>
    /// <param name="pairs">The leading pair of each class, null for a single vertex.</param>
    /// <param name="source">The class that rules.</param>
    /// <param name="vector">The entries; those of the source are given.</param>
    /// <param name="run">How it is stopped.</param>
    public static bool Fill(
        CsrGraph graph, StrongClasses classes, LeadingPair?[] pairs, int source, double[] vector, RunContext run)
    {
        var eigenvalue = pairs[source]!.Value;
        var reached = classes.ReachableFrom(source);
        var rowOf = new int[graph.VertexCount];
        for (var c = source - 1; c >= 0; c--)
        {
            if (!reached[c])
                continue;
            run.ThrowIfCancelled();
            var members = classes.Members(c);

            // The class's own entries are still 0: this is what comes from above.
            var inflow = new double[members.Length];
            for (var row = 0; row < inflow.Length; row++)
            {
                var weights = graph.InStrengths(members[row]);
                var sources = graph.InNeighbors(members[row]);
                for (var k = 0; k < sources.Length; k++)
                    inflow[row] += weights[k] * vector[sources[k]];
            }

            var matrix = new StrengthMatrix(graph, members, rowOf);
            if (Solve(matrix, eigenvalue, pairs[c]?.Vector ?? [1], inflow, run) is not { } entries)
                return false;
            for (var row = 0; row < entries.Length; row++)
                vector[members[row]] = entries[row];
        }

        return true;
    }

    private static double[]? Solve(
        StrengthMatrix matrix, double eigenvalue, double[] guide, double[] inflow, RunContext run)
    {
        if (matrix.Size <= largestDense)
            return ShiftedSystem.Solve(matrix.ToDense(), eigenvalue, guide, inflow);

        var entries = new double[inflow.Length];
        var image = new double[inflow.Length];
        for (var sweep = 0; sweep < maxSweeps; sweep++)
        {
            run.ThrowIfCancelled();
            matrix.Multiply(entries, image);
            double moved = 0, total = 0;
            for (var i = 0; i < entries.Length; i++)
            {
                var entry = (image[i] + inflow[i]) / eigenvalue;
                moved += Math.Abs(entry - entries[i]);
                total += entry;
                entries[i] = entry;
            }

            if (moved <= tolerance * total)
                return entries;
        }

        return null;
    }
}
