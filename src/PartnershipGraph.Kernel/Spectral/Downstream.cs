using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>
/// Carries an eigenvector from the class that rules it to the classes its arcs lead to: there x = (A x + b)/λ with b what
/// comes from above, which has one solution as their own eigenvalues are below λ.
/// </summary>
internal static class Downstream
{
    private const int maxSweeps = 100_000;

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
            var inflow = ClassSystem.Inflow(graph, members, vector);
            var matrix = new StrengthMatrix(graph, members, rowOf);
            if (ClassSystem.Solve(matrix, graph.IsDirected, eigenvalue, pairs[c], inflow, maxSweeps, run) is not { } entries)
                return false;
            for (var row = 0; row < entries.Length; row++)
                vector[members[row]] = entries[row];
        }

        return true;
    }
}
