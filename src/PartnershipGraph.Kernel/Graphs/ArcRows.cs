namespace PartnershipGraph.Kernel.Graphs;

/// <summary>Compressed rows that are filled from the first to the last, each in rising order of target.</summary>
/// <param name="like">A graph of the same vertices and direction.</param>
/// <param name="isWeighted">Whether strengths are kept.</param>
internal sealed class ArcRows(CsrGraph like, bool isWeighted)
{
    private readonly int[] offsets = new int[like.VertexCount + 1];
    private readonly List<int> targets = new(like.ArcCount);
    private readonly List<double> strengths = new(isWeighted ? like.ArcCount : 0);
    private int row;

    public void Add(int target, double strength)
    {
        targets.Add(target);
        if (isWeighted)
            strengths.Add(strength);
    }

    public void EndRow() => offsets[++row] = targets.Count;

    public CsrGraph ToGraph() => new(like.IsDirected, offsets, [.. targets], isWeighted ? [.. strengths] : null);
}
