using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Samples;

/// <summary>Divisions of a few vertices: all of them, and what is asked of one.</summary>
internal static class Divisions
{
    /// <summary>Every partition once: each vertex takes a label seen before or the next one.</summary>
    public static IEnumerable<int[]> All(int n) => n == 0
        ? [[]]
        : from rest in All(n - 1)
          from label in Enumerable.Range(0, rest.Append(-1).Max() + 2)
          select (int[])[.. rest, label];

    /// <summary>Whether every group hangs together by its own ties, direction ignored.</summary>
    public static bool AreConnected(CsrGraph graph, Partition partition) =>
        Enumerable.Range(0, partition.GroupCount).All(g => IsConnected(graph, partition.Group(g).ToArray()));

    private static bool IsConnected(CsrGraph graph, int[] group)
    {
        var builder = new CsrBuilder(group.Length);
        for (var a = 0; a < group.Length; a++)
        {
            foreach (var w in graph.Neighbors(group[a]))
            {
                if (Array.BinarySearch(group, w) is var b and >= 0)
                    builder.Add(a, b);
            }
        }

        return ConnectedComponents.Compute(builder.Build().Graph, RunContext.None).GroupCount == 1;
    }
}
