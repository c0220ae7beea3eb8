using System.Collections.Immutable;
using System.Globalization;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Structure;

/// <summary>How densely the vertices of high degree are tied among themselves, degree by degree (Zhou and Mondragón 2004).</summary>
/// <remarks>
/// <c>φ(k) = 2 E_&gt;k / (N_&gt;k (N_&gt;k − 1))</c>, where N_&gt;k vertices have more than k ties and E_&gt;k ties join two of them; for
/// k = 0, 1, … as long as there are two such vertices. 0 … 1, not divided by what chance would give. Strengths do not matter; in a
/// directed graph two vertices are tied if an arc leads either way, and once if both do. Without ties the table is empty.
/// O(n + m) time and memory. Example: the triangle 0–1–2 with the tail 2–3 has 2/3 at 0 and 1 at 1.
/// </remarks>
public static class RichClub
{
    /// <summary>Computes it for every degree.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphTable Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var ties = graph.Symmetrized();
        var withDegree = new int[ties.VertexCount + 1];
        var withSmallerDegree = new int[ties.VertexCount + 1];
        for (var v = 0; v < ties.VertexCount; v++)
        {
            if ((v & 0xFFF) == 0)
                run.ThrowIfCancelled();
            withDegree[ties.Degree(v)]++;
            foreach (var w in ties.Neighbors(v))
                withSmallerDegree[Math.Min(ties.Degree(v), ties.Degree(w))]++;
        }

        var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, double>>();
        double members = ties.VertexCount - withDegree[0];
        double arcs = ties.ArcCount;
        for (var k = 0; members > 1; k++)
        {
            entries.Add(new(k.ToString(CultureInfo.InvariantCulture), arcs / (members * (members - 1))));
            members -= withDegree[k + 1];
            arcs -= withSmallerDegree[k + 1];
        }

        return new GraphTable(entries.DrainToImmutable());
    }
}
