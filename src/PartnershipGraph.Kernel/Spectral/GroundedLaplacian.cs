using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>
/// A connected network of conductors, its last vertex held at potential 0, ready to tell the potentials of a current.
/// </summary>
/// <remarks>
/// Cholesky's elimination, vertex by vertex: the conductors of the one taken out are replaced by conductors between those
/// it was tied to (from a star to a mesh), and the pivot is the sum of its conductors, not a difference. As in
/// <see cref="ShiftedSystem"/> numbers of one sign are added only, so that very uneven strengths do no harm. O(n³/3) time
/// and 4 n² bytes; O(n²) a current.
/// </remarks>
internal sealed class GroundedLaplacian
{
    private readonly double[][] links;
    private readonly double[] pivots;

    /// <param name="ties">A connected undirected graph; strengths are conductances.</param>
    /// <param name="run">How it is stopped.</param>
    public GroundedLaplacian(CsrGraph ties, RunContext run)
    {
        var size = ties.VertexCount - 1;
        links = new double[size][];
        pivots = new double[size];
        var toGround = new double[size];
        for (var v = 0; v < size; v++)
        {
            // Place j − v − 1 holds the conductor to j.
            links[v] = new double[size - v - 1];
            var row = ties.Neighbors(v);
            for (var k = 0; k < row.Length; k++)
            {
                if (row[k] == size)
                    toGround[v] = ties.Strengths(v)[k];
                else if (row[k] > v)
                    links[v][row[k] - v - 1] = ties.Strengths(v)[k];
            }
        }

        for (var v = 0; v < size; v++)
        {
            run.ThrowIfCancelled();
            Eliminate(v, toGround);
        }
    }

    /// <summary>Fills in the potentials when a current of 1 enters at a vertex and leaves at the last one.</summary>
    public void Solve(int source, double[] potentials)
    {
        Array.Clear(potentials);
        var size = pivots.Length;
        if (source == size)
            return;
        potentials[source] = 1;
        for (var v = source; v < size; v++)
        {
            potentials[v] /= pivots[v];
            if (potentials[v] != 0)
                Vectors.AddScaled(potentials.AsSpan(v + 1, links[v].Length), potentials[v], links[v]);
        }

        for (var v = size - 1; v >= 0; v--)
        {
            var received = Vectors.Dot(links[v], potentials.AsSpan(v + 1));
            potentials[v] += received / pivots[v];
        }
    }

    private void Eliminate(int vertex, double[] toGround)
    {
        var row = links[vertex];
        var pivot = toGround[vertex] + Sums.LeftToRight(row);
        pivots[vertex] = pivot;
        for (var k = 0; k < row.Length; k++)
        {
            if (row[k] == 0)
                continue;
            var share = row[k] / pivot;
            var other = vertex + 1 + k;
            toGround[other] += share * toGround[vertex];
            Vectors.AddScaled(links[other], share, row.AsSpan(k + 1));
        }
    }
}
