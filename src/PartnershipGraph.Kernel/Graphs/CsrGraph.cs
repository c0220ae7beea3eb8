namespace PartnershipGraph.Kernel.Graphs;

/// <summary>
/// A graph frozen into compressed sparse rows: the ties of vertex <c>v</c> lie side by side, in rising order of the
/// other end.
/// </summary>
/// <remarks>
/// <para>Vertices are the integers 0 … <see cref="VertexCount"/> − 1. An undirected tie is stored as two arcs and
/// counted once in <see cref="EdgeCount"/>. There are no loops and no parallel arcs: <see cref="CsrBuilder"/>, the only
/// way in, has dropped or merged them.</para>
/// <para>Weights are tie strengths: larger means closer; they are positive, and so few or small that all of them,
/// each tie counted at both ends, add up to a finite number. Memory: 4 (n + 1) + 4 arcs bytes,
/// and 8 more an arc where there are strengths. Safe for concurrent readers.</para>
/// </remarks>
public sealed class CsrGraph
{
    private readonly int[] offsets;
    private readonly int[] targets;
    private readonly double[]? strengths;
    private readonly double[] ones;
    private CsrGraph? transposed;

    internal CsrGraph(bool isDirected, int[] offsets, int[] targets, double[]? strengths)
    {
        IsDirected = isDirected;
        this.offsets = offsets;
        this.targets = targets;
        this.strengths = strengths;
        ones = strengths is null ? Ones(offsets) : [];
    }

    /// <summary>Number of vertices, isolated ones included.</summary>
    public int VertexCount => offsets.Length - 1;

    /// <summary>Number of ties: arcs if directed, unordered pairs if not.</summary>
    public int EdgeCount => IsDirected ? targets.Length : targets.Length / 2;

    /// <summary>Number of stored arcs: <see cref="EdgeCount"/>, doubled where ties have no direction.</summary>
    public int ArcCount => targets.Length;

    /// <summary>Whether a tie leads from one end to the other only.</summary>
    public bool IsDirected { get; }

    /// <summary>Whether ties carry strengths; without them each counts 1.</summary>
    public bool IsWeighted => strengths is not null;

    /// <summary>The graph with every arc turned round; an undirected graph is its own. Built at the first call, O(n + m).</summary>
    public CsrGraph Transposed => IsDirected ? Volatile.Read(ref transposed) ?? Transpose() : this;

    /// <summary>Where every arc leads, row by row.</summary>
    internal ReadOnlySpan<int> Targets => targets;

    /// <summary>Index of the first arc of every vertex in arrays that run along the arcs, and the number of arcs at the end.</summary>
    internal ReadOnlySpan<int> RowStarts => offsets;

    /// <summary>Index of the first arc of <paramref name="vertex"/> in arrays that run along the arcs.</summary>
    internal int RowStart(int vertex) => offsets[vertex];

    /// <summary>The vertices that ties lead to from <paramref name="vertex"/>, in rising order.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<int> Neighbors(int vertex) => targets.AsSpan(offsets[vertex], Degree(vertex));

    /// <summary>Strengths of the ties listed by <see cref="Neighbors"/>, position by position; ones in an unweighted graph.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<double> Strengths(int vertex) =>
        strengths is null ? ones.AsSpan(0, Degree(vertex)) : strengths.AsSpan(offsets[vertex], Degree(vertex));

    /// <summary>The vertices from which ties lead to <paramref name="vertex"/>, in rising order.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<int> InNeighbors(int vertex) => Transposed.Neighbors(vertex);

    /// <summary>Strengths of the ties listed by <see cref="InNeighbors"/>, position by position.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<double> InStrengths(int vertex) => Transposed.Strengths(vertex);

    /// <summary>Number of ties that lead away from <paramref name="vertex"/> (all of them, if undirected).</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such vertex.</exception>
    public int Degree(int vertex) => offsets[vertex + 1] - offsets[vertex];

    /// <summary>Strengths along the arcs: the graph's own, which nobody may write to, or as many ones.</summary>
    internal double[] ArcStrengths()
    {
        if (strengths is not null)
            return strengths;
        var all = new double[ArcCount];
        Array.Fill(all, 1);
        return all;
    }

    /// <summary>The rows themselves, which nobody may write to; see <see cref="RowStarts"/>, <see cref="Targets"/>, <see cref="ArcStrengths"/>.</summary>
    internal (int[] Starts, int[] Targets, double[] Strengths) Rows() => (offsets, targets, ArcStrengths());

    /// <summary>
    /// The undirected graph of strengths <c>a_ij + a_ji</c>; an undirected graph is returned as it is (its own sums
    /// would be twice its strengths, which no measure taken on this graph can tell). O(n + m).
    /// </summary>
    public CsrGraph Symmetrized() => IsDirected ? Symmetry.SumOfBothWays(this) : this;

    private static double[] Ones(int[] offsets)
    {
        var longest = 0;
        for (var v = 1; v < offsets.Length; v++)
            longest = Math.Max(longest, offsets[v] - offsets[v - 1]);
        var row = new double[longest];
        Array.Fill(row, 1);
        return row;
    }

    private CsrGraph Transpose()
    {
        var built = Symmetry.Transpose(this);
        built.transposed = this;
        return Interlocked.CompareExchange(ref transposed, built, comparand: null) ?? built;
    }
}
