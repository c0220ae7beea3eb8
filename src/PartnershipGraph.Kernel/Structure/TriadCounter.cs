using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Structure;

/// <summary>The triples behind <see cref="TriadCensus"/>: for every tied pair, those that are met first at this pair.</summary>
internal sealed class TriadCounter
{
    private readonly CsrGraph pairs;
    private readonly byte[] ties;

    public TriadCounter(CsrGraph graph)
    {
        var paired = new PairedArcs(graph);
        pairs = paired.Pairs;
        ties = new byte[pairs.ArcCount];
        for (var arc = 0; arc < ties.Length; arc++)
            ties[arc] = (byte)((paired.Strengths[arc] > 0 ? 1 : 0) | (paired.Strengths[paired.Mates[arc]] > 0 ? 2 : 0));
    }

    /// <summary>Adds the triples whose first tied pair is a vertex and a later one.</summary>
    public void CountFrom(int vertex, Int128[] counts, RunContext run)
    {
        var row = pairs.Neighbors(vertex);
        for (var k = 0; k < row.Length; k++)
        {
            if (row[k] < vertex)
                continue;
            run.ThrowIfCancelled();
            CountFrom(vertex, row[k], ties[pairs.RowStart(vertex) + k], counts);
        }
    }

    private void CountFrom(int v, int u, int tie, Int128[] counts)
    {
        ReadOnlySpan<int> ofV = pairs.Neighbors(v), ofU = pairs.Neighbors(u);
        int startV = pairs.RowStart(v), startU = pairs.RowStart(u);
        int i = 0, j = 0;
        long tied = 0;
        while (i < ofV.Length || j < ofU.Length)
        {
            var fromV = i < ofV.Length ? ofV[i] : int.MaxValue;
            var fromU = j < ofU.Length ? ofU[j] : int.MaxValue;
            var w = Math.Min(fromV, fromU);
            var toV = fromV == w ? ties[startV + i++] : 0;
            var toU = fromU == w ? ties[startU + j++] : 0;
            if (w == u || w == v)
                continue;

            // A third vertex that lies between is met first at v and itself where these two are tied.
            tied++;
            if (w > u || (w > v && toV == 0))
                counts[TriadClasses.Of(tie, toV, toU)]++;
        }

        counts[TriadClasses.Of(tie, 0, 0)] += pairs.VertexCount - tied - 2;
    }
}
