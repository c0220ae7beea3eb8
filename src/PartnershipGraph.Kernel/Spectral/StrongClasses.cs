using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>The strong components of a graph, numbered so that arcs between two lead from higher to lower numbers only.</summary>
internal sealed class StrongClasses
{
    private readonly CsrGraph graph;
    private readonly int[] classOf;
    private readonly int[][] members;

    public StrongClasses(CsrGraph graph, RunContext run)
    {
        this.graph = graph;
        classOf = graph.IsDirected ? TarjanSearch.Labels(graph, run) : ConnectedComponents.Compute(graph, run).GroupOf.ToArray();
        var count = 0;
        foreach (var number in classOf)
            count = Math.Max(count, number + 1);
        var starts = RowStarts.Of(classOf, count);
        members = new int[count][];
        for (var c = 0; c < count; c++)
            members[c] = new int[starts[c + 1] - starts[c]];
        var filled = new int[count];
        for (var v = 0; v < classOf.Length; v++)
            members[classOf[v]][filled[classOf[v]]++] = v;
    }

    /// <summary>Number of classes.</summary>
    public int Count => members.Length;

    /// <summary>The vertices of a class, in rising order.</summary>
    public int[] Members(int number) => members[number];

    /// <summary>Which classes can be reached from a class, itself included.</summary>
    public bool[] ReachableFrom(int number)
    {
        var reached = new bool[Count];
        reached[number] = true;
        for (var c = number; graph.IsDirected && c >= 0; c--)
        {
            if (!reached[c])
                continue;
            foreach (var v in members[c])
            {
                foreach (var w in graph.Neighbors(v))
                    reached[classOf[w]] = true;
            }
        }

        return reached;
    }

    /// <summary>For each class, whether its arcs lead, however far, to another one that is marked.</summary>
    public bool[] LeadingTo(IEnumerable<int> marked)
    {
        var goals = marked.ToHashSet();
        var leads = new bool[Count];
        for (var c = 0; graph.IsDirected && c < Count; c++)
        {
            foreach (var v in members[c])
            {
                foreach (var w in graph.Neighbors(v))
                    leads[c] |= classOf[w] != c && (leads[classOf[w]] || goals.Contains(classOf[w]));
            }
        }

        return leads;
    }
}
