using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Components;

/// <summary>
/// The depth-first search behind <see cref="BiconnectedComponents"/>, <see cref="ArticulationPoints"/> and
/// <see cref="Bridges"/>: how far back a tie leads from a vertex or from what was found through it, the tie to its parent left
/// out (Tarjan 1972).
/// </summary>
internal static class LowPointSearch
{
    /// <summary>Searches a graph without direction and tells a listener of every vertex entered and left.</summary>
    /// <typeparam name="TListener">
    /// A value type, so that what it does is compiled into the loop: a search that answers its question alone is 2.5 times as
    /// fast for 1,000,000 ties as one that lists all blocks.
    /// </typeparam>
    public static TListener Run<TListener>(CsrGraph ties, RunContext run, TListener listener)
        where TListener : struct, ILowPointListener
    {
        var entered = new int[ties.VertexCount];
        var path = new Step[16];
        var clock = 0;
        for (var root = 0; root < entered.Length; root++)
        {
            if (entered[root] == 0)
            {
                Explore(ties, root, run, entered, ref path, ref clock, ref listener);
            }
        }

        return listener;
    }

    private static void Explore<TListener>(
        CsrGraph ties, int root, RunContext run, int[] entered, ref Step[] path, ref int clock, ref TListener listener)
        where TListener : struct, ILowPointListener
    {
        // When a vertex was entered is all that is looked up at random places, for each tie once; the rest lies along the path.
        ref var targets = ref MemoryMarshal.GetReference(ties.Targets);
        ref var times = ref MemoryMarshal.GetArrayDataReference(entered);
        var depth = 0;
        path[0] = Enter(ties, root, entered, ref clock);
        listener.Enter(root, isRoot: true);
        while (true)
        {
            ref var step = ref path[depth];
            var parent = depth > 0 ? path[depth - 1].Vertex : -1;
            var (low, child) = (step.Lowest, -1);
            var arc = step.NextArc;
            while (arc < step.EndArc)
            {
                var w = Unsafe.Add(ref targets, arc++);
                var time = Unsafe.Add(ref times, w);
                if (time == 0)
                {
                    child = w;
                    break;
                }

                if (time < low && w != parent)
                {
                    low = time;
                }
            }

            (step.NextArc, step.Lowest) = (arc, low);
            if (child >= 0)
            {
                if ((clock & 0xFFF) == 0)
                {
                    run.ThrowIfCancelled();
                }

                if (++depth == path.Length)
                {
                    Array.Resize(ref path, 2 * path.Length);
                }

                path[depth] = Enter(ties, child, entered, ref clock);
                listener.Enter(child, isRoot: false);
                continue;
            }

            if (depth == 0)
            {
                return;
            }

            ref var above = ref path[--depth];
            above.Lowest = Math.Min(above.Lowest, low);
            listener.Leave(step.Vertex, parent, low - above.Entered);
        }
    }

    private static Step Enter(CsrGraph ties, int vertex, int[] entered, ref int clock)
    {
        entered[vertex] = ++clock;
        var start = ties.RowStart(vertex);
        return new Step { Vertex = vertex, NextArc = start, EndArc = start + ties.Degree(vertex), Entered = clock, Lowest = clock };
    }

    /// <summary>A vertex on the path of the search.</summary>
    private struct Step
    {
        public int Vertex;
        public int NextArc;
        public int EndArc;
        public int Entered;
        public int Lowest;
    }
}
