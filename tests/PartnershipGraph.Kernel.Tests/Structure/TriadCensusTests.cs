using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Structure;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Structure;

public class TriadCensusTests
{
    /// <summary>One triad of each class, as they are drawn in textbooks.</summary>
    private static readonly (string Name, (int From, int To)[] Arcs)[] drawn =
    [
        ("003", []),
        ("012", [(0, 1)]),
        ("102", [(0, 1), (1, 0)]),
        ("021D", [(1, 0), (1, 2)]),
        ("021U", [(0, 1), (2, 1)]),
        ("021C", [(0, 1), (1, 2)]),
        ("111D", [(0, 1), (1, 0), (2, 1)]),
        ("111U", [(0, 1), (1, 0), (1, 2)]),
        ("030T", [(0, 1), (2, 1), (0, 2)]),
        ("030C", [(1, 0), (2, 1), (0, 2)]),
        ("201", [(0, 1), (1, 0), (1, 2), (2, 1)]),
        ("120D", [(1, 0), (1, 2), (0, 2), (2, 0)]),
        ("120U", [(0, 1), (2, 1), (0, 2), (2, 0)]),
        ("120C", [(0, 1), (1, 2), (0, 2), (2, 0)]),
        ("210", [(0, 1), (1, 2), (2, 1), (0, 2), (2, 0)]),
        ("300", [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]),
    ];

    private static readonly int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    private static GraphTable Of(CsrGraph graph) => TriadCensus.Compute(graph, RunContext.None);

    [Test]
    public void Names_come_in_their_usual_order() =>
        Assert.That(Of(Sample.Empty()).Entries.Select(e => e.Key), Is.EqualTo(drawn.Select(d => d.Name)));

    [Test]
    public void Every_class_is_known_however_its_vertices_are_numbered()
    {
        foreach (var (name, arcs) in drawn)
        {
            foreach (var order in orders)
            {
                var graph = Sample.Hops(3, directed: true, [.. arcs.Select(a => (order[a.From], order[a.To]))]);
                var counts = Of(graph).Entries.Where(e => e.Value != 0).Select(e => (e.Key, e.Value));
                Assert.That(counts, Is.EqualTo(new[] { (name, 1.0) }));
            }
        }
    }

    [Test]
    public void It_counts_every_triple() => Drawing.Any(9).Sample(drawing =>
    {
        var expected = drawn.ToDictionary(d => d.Name, _ => 0.0, StringComparer.Ordinal);
        for (var a = 0; a < drawing.Vertices; a++)
        {
            for (var b = a + 1; b < drawing.Vertices; b++)
            {
                for (var c = b + 1; c < drawing.Vertices; c++)
                    expected[NameOf(drawing.Matrix(), a, b, c)]++;
            }
        }

        return Of(drawing.Graph()).Entries.All(e => e.Value == expected[e.Key]);
    });

    [Test]
    public void An_undirected_tie_leads_both_ways()
    {
        var census = Of(Sample.TwoTriangles());
        Assert.That(census["300"], Is.EqualTo(2));
        Assert.That(census["201"], Is.EqualTo(4));
        Assert.That(census["102"], Is.EqualTo(14));
        Assert.That(census["003"], Is.Zero);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void With_fewer_than_three_vertices_there_are_none(int vertices)
    {
        Assert.That(Of(Sample.Isolated(vertices, directed: true)).Entries.Select(e => e.Value), Is.All.Zero);
        Assert.That(Of(Sample.Path(Math.Max(1, vertices))).Entries.Select(e => e.Value), Is.All.Zero);
    }

    [Test]
    public void Many_vertices_do_not_overflow()
    {
        var census = Of(Sample.Path(100_000, directed: true));
        Assert.That(census["021C"], Is.EqualTo(99_998));
        Assert.That(census["012"], Is.EqualTo((99_999.0 * 99_998) - (2 * 99_998)));
        Assert.That(census["003"], Is.EqualTo(99_998.0 * 99_997 / 2 * 99_996 / 3));
    }

    private static string NameOf(double[,] matrix, params int[] triple) => drawn.Single(d => orders.Any(order =>
    {
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                if (i != j && d.Arcs.Contains((i, j)) != matrix[triple[order[i]], triple[order[j]]] > 0)
                    return false;
            }
        }

        return true;
    })).Name;
}
