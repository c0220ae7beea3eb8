using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>Distances by lengths on a queue of buckets, in rows from which ties longer than the way round fall out.</summary>
internal sealed class BucketDistances(ShrinkingRows shrinking, BucketWidth width)
{
    private const int pollEvery = 4096;

    private readonly BucketQueue queue = new(width);
    private readonly double[] distances = new double[shrinking.Rows.Vertices.Length];
    private readonly double[] reached = new double[shrinking.Rows.Vertices.Length];
    private readonly bool[] isSettled = new bool[shrinking.Rows.Vertices.Length];

    /// <summary>The distances by place from the last source, in the unit of the lengths; infinite where it does not reach.</summary>
    public ReadOnlySpan<double> Distances => distances;

    /// <summary>The distances from a place to the others that it reaches, nearly in rising order.</summary>
    public ReadOnlyMemory<double> From(int source, RunContext run)
    {
        Array.Fill(distances, double.PositiveInfinity);
        Array.Clear(isSettled);
        queue.Clear();
        distances[source] = 0;
        queue.Put(source, 0);
        var settled = 0;
        for (var bucket = 0L; queue.Waiting > 0; bucket = queue.Next(bucket + 1))
        {
            foreach (var place in queue.Take(bucket))
            {
                if (isSettled[place])
                    continue;
                isSettled[place] = true;
                reached[settled++] = distances[place];
                if (settled % pollEvery == 0)
                    run.ThrowIfCancelled();
                Relax(place);
            }
        }

        shrinking.Mark(source, distances);
        return reached.AsMemory(1, settled - 1);
    }

    private void Relax(int place)
    {
        var rows = shrinking.Rows;
        ref var target = ref MemoryMarshal.GetArrayDataReference(rows.Targets);
        ref var length = ref MemoryMarshal.GetArrayDataReference(rows.Lengths);
        ref var distance = ref MemoryMarshal.GetArrayDataReference(distances);
        var from = Unsafe.Add(ref distance, place);
        var end = rows.Starts[place + 1];
        for (var arc = rows.Starts[place]; arc < end; arc++)
        {
            // What is settled lies in this bucket or before, hence nearer than any way from here.
            var to = Unsafe.Add(ref target, arc);
            var candidate = from + Unsafe.Add(ref length, arc);
            ref var nearest = ref Unsafe.Add(ref distance, to);
            if (candidate >= nearest)
                continue;
            nearest = candidate;
            queue.Put(to, candidate);
        }
    }
}
