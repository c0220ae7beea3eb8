using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>Distances by lengths from eight sources at once.</summary>
/// <remarks>
/// <para>The eight distances of a place are one line of the cache. Whatever a place has that is new, it hands on along all its arcs,
/// one addition and one minimum for eight sources and no question asked, until no place has anything new (Bellman 1958; Ford
/// 1956). Lengths are added from the source outwards, and a sum never grows when a term does not: the least sums are those of
/// <see cref="BucketDistances"/> to the last bit.</para>
/// <para>Each arc is handed on along some four times, unless shortest paths have very many ties. Times as fast as buckets, ties at
/// random: 4 for 200 vertices of 6 ties, 8 for 20,000 of 10, 11 for 200,000 of 10, 3 for 200,000 of 100.</para>
/// <para>Compiled in full at once, as <see cref="Centrality.HopShares"/>.</para>
/// </remarks>
internal sealed class LaneDistances(ShrinkingRows shrinking, BucketWidth width)
{
    /// <summary>How many sources are searched from at once.</summary>
    public const int Lanes = 8;

    // So often as this each arc is handed on along and each place looked at before buckets are faster, on the densest graphs.
    private const int mostTimes = 16;

    private readonly AlignedLines<double> handedOn = new(shrinking.Rows.Vertices.Length);
    private BucketDistances? buckets;

    /// <summary>A line for each place, a lane for each source; infinite where a source does not reach, and in lanes without one.</summary>
    public AlignedLines<double> Distances { get; } = new(shrinking.Rows.Vertices.Length);

    /// <summary>
    /// Whether a graph is worth a try. One of fewer ties falls to pieces, and a search that looks only at its own piece is faster.
    /// </summary>
    public static bool Suits(CsrGraph graph) => graph.ArcCount >= 2L * graph.VertexCount;

    /// <summary>How many times eight hold so many sources.</summary>
    public static int Blocks(int sources) => (sources + Lanes - 1) / Lanes;

    /// <summary>Searches from a place and those that follow it; false where that takes too long, and the distances mean nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TrySearch(int first, int sources, RunContext run)
    {
        Distances.Fill(Vector512.Create(double.PositiveInfinity));
        handedOn.Fill(Vector512.Create(double.PositiveInfinity));
        for (var lane = 0; lane < sources; lane++)
            Distances[first + lane] = Distances[first + lane].WithElement(lane, 0);

        var work = mostTimes * (long)(shrinking.Rows.Targets.Length + handedOn.Count);
        var poll = new CancelPoll(run);
        while (HandOn(ref work, ref poll))
        {
            if (work < 0)
                return false;
        }

        var all = MemoryMarshal.Cast<Vector512<double>, double>(Distances.AsSpan());
        for (var lane = 0; lane < sources; lane++)
            shrinking.Mark(first + lane, all[lane..], Lanes);
        return true;
    }

    /// <summary>Searches from one of these places after the other.</summary>
    public void SearchOneByOne(int first, int sources, RunContext run)
    {
        buckets ??= new BucketDistances(shrinking, width);
        Distances.Fill(Vector512.Create(double.PositiveInfinity));
        var all = MemoryMarshal.Cast<Vector512<double>, double>(Distances.AsSpan());
        for (var lane = 0; lane < sources; lane++)
        {
            buckets.From(first + lane, run);
            for (var place = 0; place < buckets.Distances.Length; place++)
                all[(place * Lanes) + lane] = buckets.Distances[place];
        }
    }

    /// <summary>Hands on what is new; false if nothing is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool HandOn(ref long work, ref CancelPoll poll)
    {
        var rows = shrinking.Rows;
        ref var target = ref MemoryMarshal.GetArrayDataReference(rows.Targets);
        ref var length = ref MemoryMarshal.GetArrayDataReference(rows.Lengths);
        ref var nearest = ref Distances.First;
        ref var last = ref handedOn.First;
        var isNew = false;
        work -= handedOn.Count;
        for (var place = 0; place < handedOn.Count; place++)
        {
            var from = Unsafe.Add(ref nearest, place);
            if (from == Unsafe.Add(ref last, place))
                continue;
            Unsafe.Add(ref last, place) = from;
            isNew = true;
            var end = rows.Starts[place + 1];
            work -= end - rows.Starts[place];
            poll.Row(end - rows.Starts[place]);
            for (var arc = rows.Starts[place]; arc < end; arc++)
            {
                ref var to = ref Unsafe.Add(ref nearest, Unsafe.Add(ref target, arc));
                to = Vector512.MinNative(to, from + Vector512.Create(Unsafe.Add(ref length, arc)));
            }
        }

        return isNew;
    }
}
