using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>
/// A null model: every vertex keeps its number of ties (in and out, if directed), and which they are is left to chance, without
/// loops or parallel ties (Milo et al. 2003; Fosdick et al. 2018).
/// </summary>
/// <remarks>
/// <para>A walk of <see cref="StepsPerTie"/> · m steps, each a try to exchange the ends of two ties drawn by chance, in either of
/// the two ways if undirected; a try that would make a loop or a parallel tie is a step that stays. So each step is as likely
/// as its reverse, and in the long run every such graph is as likely. In a directed graph one step in four tries instead to
/// turn a cycle of three arcs round, without which some graphs cannot be reached (Rao, Jana and Bandyopadhyay 1996).</para>
/// <para>How long the walk must be is not known in general. Practice takes 10 to 100 tries a tie; the walk starts at the graph
/// itself, so one that is too short makes draws too much like it, and tests too careful. Strengths are dealt
/// out anew over the new ties: their multiset is kept, a vertex's strength is not. Isolated vertices stay so; with fewer than
/// two ties, or where no other graph has these degrees, the ties stay. O(n + m + steps) expected time, O(n + m) memory.
/// Example: of a path of four vertices 0–1–2–3, half the draws are 0–2–1–3.</para>
/// </remarks>
public sealed record ConfigurationModel : INullModel
{
    /// <summary>Steps of the walk for each tie, from 1 to 10,000. Default: 20.</summary>
    public int StepsPerTie { get; init; } = 20;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate() => Require.That(StepsPerTie is >= 1 and <= 10_000, nameof(StepsPerTie), StepsPerTie, "From 1 to 10,000.");

    /// <inheritdoc/>
    public CsrGraph Draw(CsrGraph graph, int draw, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentOutOfRangeException.ThrowIfNegative(draw);
        Validate();
        run.ThrowIfCancelled();
        var ties = TieList.Of(graph);
        var walk = new SwapWalk(ties, graph.VertexCount, graph.IsDirected, Draws.Generator(run.Seed, draw));
        var steps = (long)StepsPerTie * graph.EdgeCount;
        for (var step = 0L; step < steps; step++)
        {
            if (step % 1024 == 0)
                run.ThrowIfCancelled();
            walk.Step();
        }

        if (graph.IsWeighted)
            walk.ShuffleStrengths();
        return ties.Graph();
    }
}
