using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Shares by lengths, a source at a time: Brandes' algorithm on a queue of buckets.</summary>
/// <remarks>
/// Who stands before a vertex is written down while searching, so the way back looks at the ties of shortest paths only;
/// the first of them lies beside the path count, for most have no second one. Nothing is allocated, no bound is checked
/// in the loops over arcs, and ties longer than the way round fall out of the rows. Compiled in full at once, as
/// <see cref="HopShares"/>: a process that asks once would see little but the first tier, which takes twice as long.
/// </remarks>
internal sealed class BucketShares : PathShares
{
    /// <summary>More paths than this are counted by <see cref="SearchedShares"/>; sums of n such counts are still finite.</summary>
    internal static readonly double MostPaths = Math.ScaleB(1, 900);

    private const int pollEvery = 4096;

    private readonly ShrinkingRows shrinking;
    private readonly int[] places;
    private readonly BucketWidth width;
    private readonly Func<PathShares> rescue;
    private readonly BucketQueue queue;
    private readonly double[] distances;
    private readonly Node[] nodes;
    private readonly int[] order;
    private readonly Step[] furtherSteps;
    private PathShares? rescuer;
    private bool isRescued;
    private int settled;

    /// <summary>Makes a workspace.</summary>
    /// <param name="shrinking">The rows, which all workspaces share.</param>
    /// <param name="places">The place of each vertex in them.</param>
    /// <param name="incoming">Where the arcs that lead to a place would begin if they were listed, before any fell out.</param>
    /// <param name="width">The buckets.</param>
    /// <param name="rescue">Makes what takes over where paths are too many or too long.</param>
    public BucketShares(ShrinkingRows shrinking, int[] places, int[] incoming, BucketWidth width, Func<PathShares> rescue)
    {
        (this.shrinking, this.places, this.width, this.rescue) = (shrinking, places, width, rescue);
        queue = new BucketQueue(width);
        distances = new double[places.Length];
        nodes = new Node[places.Length];
        order = new int[places.Length];
        furtherSteps = new Step[incoming[^1]];
        for (var place = 0; place < nodes.Length; place++)
            nodes[place].Further = incoming[place];
    }

    /// <inheritdoc/>
    public override void Collect(ReadOnlySpan<int> sources, double[]? vertices, double[]? ties, RunContext run)
    {
        isRescued = !Search(places[sources[0]], run);
        if (isRescued)
        {
            rescuer ??= rescue();
            rescuer.Collect(sources, vertices, ties, run);
            return;
        }

        shrinking.Mark(places[sources[0]], distances);
        Share(ties);
        if (vertices is null)
            return;
        foreach (var place in order.AsSpan(1, settled - 1))
            vertices[shrinking.Rows.Vertices[place]] += nodes[place].Share;
    }

    /// <inheritdoc/>
    public override void CopyTo(int source, Span<double> shares)
    {
        if (isRescued)
        {
            rescuer!.CopyTo(source, shares);
            return;
        }

        shares.Clear();
        foreach (var place in order.AsSpan(1, settled - 1))
            shares[shrinking.Rows.Vertices[place]] = nodes[place].Share;
    }

    /// <summary>Settles all that a source reaches; false if there are too many paths, or too long ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Search(int source, RunContext run)
    {
        Array.Fill(distances, double.PositiveInfinity);
        queue.Clear();
        settled = 0;
        distances[source] = 0;
        nodes[source].Steps = 0;
        queue.Put(source, 0);
        for (var bucket = 0L; queue.Waiting > 0; bucket = queue.Next(bucket + 1))
        {
            if (bucket > width.Farthest)
                return false;
            foreach (var place in queue.Take(bucket))
            {
                if (nodes[place].IsSettled)
                    continue;
                if (!Settle(place))
                    return false;
                if (settled % pollEvery == 0)
                    run.ThrowIfCancelled();
                Relax(place);
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Settle(int place)
    {
        ref var node = ref nodes[place];
        order[settled++] = place;
        node.Share = 0;
        if (node.Steps == 0)
        {
            node.Paths = 1;
        }
        else
        {
            if (node.Steps > 1 && width.Shrink < 1)
                DropLonger(ref node, distances[place]);
            node.Paths = nodes[node.First.Place].Paths;
            foreach (ref var step in furtherSteps.AsSpan(node.Further, node.Steps - 1))
                node.Paths += nodes[step.Place].Paths;
        }

        node.Steps = ~node.Steps;
        return node.Paths <= MostPaths;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Relax(int place)
    {
        var rows = shrinking.Rows;
        ref var target = ref MemoryMarshal.GetArrayDataReference(rows.Targets);
        ref var length = ref MemoryMarshal.GetArrayDataReference(rows.Lengths);
        ref var distance = ref MemoryMarshal.GetArrayDataReference(distances);
        ref var firstNode = ref MemoryMarshal.GetArrayDataReference(nodes);
        var from = Unsafe.Add(ref distance, place);
        var shrink = width.Shrink;
        var end = rows.Starts[place + 1];
        for (var arc = rows.Starts[place]; arc < end; arc++)
        {
            // What is settled lies in this bucket or before, hence nearer than any way from here.
            var to = Unsafe.Add(ref target, arc);
            var candidate = from + Unsafe.Add(ref length, arc);
            ref var nearest = ref Unsafe.Add(ref distance, to);
            if (candidate * shrink > nearest)
                continue;
            ref var node = ref Unsafe.Add(ref firstNode, to);
            if (candidate < nearest * shrink)
            {
                nearest = candidate;
                node.Steps = 1;
                node.First = new Step(place, arc);
                queue.Put(to, candidate);
                continue;
            }

            furtherSteps[node.Further + node.Steps++ - 1] = new Step(place, arc);
            if (candidate < nearest)
            {
                nearest = candidate;
                queue.Put(to, candidate);
            }
        }
    }

    /// <summary>Within a tolerance: what equalled a distance known before need not equal the least one.</summary>
    private void DropLonger(ref Node node, double distance)
    {
        var all = furtherSteps.AsSpan(node.Further, node.Steps - 1);
        var kept = IsLonger(node.First, distance) ? 0 : 1;
        foreach (var step in all)
        {
            if (IsLonger(step, distance))
                continue;
            if (kept == 0)
                node.First = step;
            else
                all[kept - 1] = step;
            kept++;
        }

        node.Steps = kept;
    }

    private bool IsLonger(Step step, double distance) =>
        (distances[step.Place] + shrinking.Rows.Lengths[step.Arc]) * width.Shrink > distance;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Share(double[]? ties)
    {
        for (var rank = settled - 1; rank > 0; rank--)
        {
            ref var node = ref nodes[order[rank]];
            var each = (1 + node.Share) / node.Paths;
            Add(node.First, each, ties);
            foreach (var step in furtherSteps.AsSpan(node.Further, ~node.Steps - 1))
                Add(step, each, ties);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(Step step, double each, double[]? ties)
    {
        ref var before = ref nodes[step.Place];
        var share = before.Paths * each;
        before.Share += share;
        if (ties is not null)
            ties[shrinking.Rows.Ties[step.Arc]] += share;
    }

    private readonly record struct Step(int Place, int Arc);

    private struct Node
    {
        public double Paths;
        public double Share;
        public Step First;

        /// <summary>How many stand before it; the complement of that once it is settled.</summary>
        public int Steps;

        /// <summary>Where those after the first are written down.</summary>
        public int Further;

        public readonly bool IsSettled => Steps < 0;
    }
}
