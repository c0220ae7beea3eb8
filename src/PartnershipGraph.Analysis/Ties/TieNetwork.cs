using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Analysis.Ties;

/// <summary>A network that a file told, ready to be measured.</summary>
public sealed class TieNetwork
{
    internal TieNetwork(IReadOnlyList<string> vertices, CsrGraph graph, SignedGraph? signed, IReadOnlyList<string> warnings)
    {
        Vertices = vertices;
        Graph = graph;
        Signed = signed;
        Warnings = warnings;
    }

    /// <summary>The ids of the vertices, in the file's order.</summary>
    public IReadOnlyList<string> Vertices { get; }

    /// <summary>Number of ties: arcs if directed.</summary>
    public int EdgeCount => Signed?.EdgeCount ?? Graph.EdgeCount;

    /// <summary>Whether ties have a direction.</summary>
    public bool IsDirected => Graph.IsDirected;

    /// <summary>Whether ties have weights that count.</summary>
    public bool IsWeighted => Graph.IsWeighted;

    /// <summary>What was dropped, merged or read in one of several ways, in sentences without a full stop.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>The network; the friendly half of it where <see cref="Signed"/> is there.</summary>
    internal CsrGraph Graph { get; }

    /// <summary>The ties by sign; null where the weights were not read as signed.</summary>
    internal SignedGraph? Signed { get; }
}
