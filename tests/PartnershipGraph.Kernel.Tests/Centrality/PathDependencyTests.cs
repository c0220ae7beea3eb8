using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

/// <summary>The shares of a single source: the whole measures are tested with them.</summary>
public class PathDependencyTests
{
    [TestCase(600)]
    [TestCase(1100)]
    [TestCase(5000)]
    public void Path_counts_beyond_a_double_leave_exact_shares(int diamonds)
    {
        // From the left end 2^d paths lead to joint d, and each half of them over one side.
        var graph = Sample.Diamonds(diamonds);
        var search = PathSearch.Create(graph, lengths: null);
        var dependency = new PathDependency(graph, lengths: null, TieNumbers.OfIncomingArcs(graph));
        var ties = new double[graph.EdgeCount];
        search.Run(0);
        dependency.Collect(search, ties);
        for (var d = 0; d < diamonds; d++)
        {
            double beyond = graph.VertexCount - (3 * d) - 3;
            double[] sides = [dependency.Shares[(3 * d) + 1], dependency.Shares[(3 * d) + 2]];
            Assert.That(sides, Is.All.EqualTo(beyond / 2));
            Assert.That(dependency.Shares[(3 * d) + 3], Is.EqualTo(beyond - 1));
            Assert.That(ties[(4 * d)..((4 * d) + 2)], Is.All.EqualTo(1 + (beyond / 2)));
            Assert.That(ties[((4 * d) + 2)..((4 * d) + 4)], Is.All.EqualTo(beyond / 2));
        }
    }
}
