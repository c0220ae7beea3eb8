using static System.FormattableString;

namespace PartnershipGraph.Kernel.Graphs;

/// <summary>Ties of two kinds among the same vertices: friendly ones and hostile ones, each with a magnitude.</summary>
/// <remarks>
/// Both halves have the same direction; a pair is tied in one of them only (in a directed graph the two arcs of a pair
/// may differ). <see cref="SignedGraphBuilder"/> reads ties with signed strengths.
/// </remarks>
public sealed record SignedGraph
{
    /// <summary>Joins two graphs.</summary>
    /// <exception cref="ArgumentException">They differ in vertices or direction, or a pair is tied in both.</exception>
    public SignedGraph(CsrGraph positive, CsrGraph negative)
    {
        ArgumentNullException.ThrowIfNull(positive);
        ArgumentNullException.ThrowIfNull(negative);
        if (positive.VertexCount != negative.VertexCount || positive.IsDirected != negative.IsDirected)
            throw new ArgumentException("The two halves differ in vertices or direction.", nameof(negative));
        for (var v = 0; v < positive.VertexCount; v++)
        {
            foreach (var w in positive.Neighbors(v))
            {
                if (negative.Neighbors(v).BinarySearch(w) >= 0)
                    throw new ArgumentException(Invariant($"The tie {v}–{w} has both signs."), nameof(negative));
            }
        }

        (Positive, Negative) = (positive, negative);
    }

    /// <summary>The friendly ties.</summary>
    public CsrGraph Positive { get; }

    /// <summary>The hostile ties, by their magnitude.</summary>
    public CsrGraph Negative { get; }

    /// <summary>Number of vertices.</summary>
    public int VertexCount => Positive.VertexCount;

    /// <summary>Number of ties of both kinds.</summary>
    public int EdgeCount => Positive.EdgeCount + Negative.EdgeCount;

    /// <summary>Whether a tie leads from one end to the other only.</summary>
    public bool IsDirected => Positive.IsDirected;

    /// <summary>
    /// The undirected graph of signed strengths <c>a_ij + a_ji</c>: where the two arcs of a pair differ in sign the heavier
    /// one gives the sign, and where they cancel there is no tie. An undirected graph is returned as it is. O(n + m).
    /// </summary>
    public SignedGraph Symmetrized() => IsDirected
        ? OppositeTies.Settle(Positive.Symmetrized(), Negative.Symmetrized(), ParallelPolicy.Sum, isWeighted: true).Graph
        : this;
}
