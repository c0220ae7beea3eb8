using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>The ties of a graph in places where they can be changed.</summary>
internal sealed class TieList
{
    private readonly CsrGraph like;
    private readonly double[] strengths;

    private TieList(CsrGraph like)
    {
        this.like = like;
        var ends = TieEnds.Of(like);
        Sources = ends.Sources.ToArray();
        Targets = ends.Targets.ToArray();
        strengths = new double[Sources.Length];
        for (var k = 0; k < strengths.Length; k++)
            strengths[k] = like.Strengths(Sources[k])[like.Neighbors(Sources[k]).BinarySearch(Targets[k])];
    }

    public int[] Sources { get; }

    public int[] Targets { get; }

    public static TieList Of(CsrGraph graph) => new(graph);

    /// <summary>Deals the strengths out anew, every way as likely.</summary>
    public void ShuffleStrengths(ref SplitMix random)
    {
        var order = new int[strengths.Length];
        for (var k = 0; k < order.Length; k++)
            order[k] = k;
        random.Shuffle(order);
        double[] dealt = [.. order.Select(k => strengths[k])];
        dealt.CopyTo(strengths, 0);
    }

    /// <summary>A graph of the ties as they are now. O(n + m).</summary>
    public CsrGraph Graph()
    {
        var options = new CsrBuildOptions
        {
            IsDirected = like.IsDirected,
            IsWeighted = like.IsWeighted,
            Parallels = ParallelPolicy.Error,
            Loops = LoopPolicy.Error,
        };
        var builder = new CsrBuilder(like.VertexCount, options);
        for (var k = 0; k < strengths.Length; k++)
            builder.Add(Sources[k], Targets[k], strengths[k]);
        return builder.Build().Graph;
    }
}
