using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Layers;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Layers;

/// <summary>Overlapping strength, participation, and the ties that layers share.</summary>
public class LayerOverlapTests
{
    private static readonly RunContext run = RunContext.None;

    private static readonly CsrGraph[] two =
    [
        Sample.Of(5, directed: false, (0, 1, 3), (1, 2, 1), (2, 3, 2)),
        Sample.Of(5, directed: false, (0, 1, 1), (1, 3, 1), (2, 3, 2)),
    ];

    private static Gen<CsrGraph[]> Any() =>
        from directed in Gen.Bool
        from drawings in Drawing.Any(8, directed).Array[2, 4]
        select drawings.Select(drawing => (drawing with { Vertices = 8 }).Graph()).ToArray();

    [Test]
    public void Strengths_of_all_layers_add_up() => Near.AreEqual(OverlappingStrength.Compute(two, run), 4, 6, 5, 5, 0);

    [Test]
    public void Participation_is_zero_in_one_layer_and_one_in_equal_parts()
    {
        var scores = MultiplexParticipation.Compute(two, run);
        Near.AreEqual(scores, 0.75, 2 * (1 - (20.0 / 36)), 2 * (1 - (13.0 / 25)), 2 * (1 - (13.0 / 25)), double.NaN);
        Assert.That(scores.Nulls.Single().Value, Is.EqualTo(NullReason.Isolated));
        Near.AreEqual(MultiplexParticipation.Compute([Sample.Path(2), Sample.Path(2), Sample.Path(2)], run), 1, 1);
        Near.AreEqual(MultiplexParticipation.Compute([Sample.Path(2), Sample.Isolated(2)], run), 0, 0);
    }

    [Test]
    public void A_single_layer_has_no_participation()
    {
        var scores = MultiplexParticipation.Compute([Sample.Path(2)], run);
        Assert.That(scores.Nulls.Values, Is.EqualTo(new[] { NullReason.OneLayer, NullReason.OneLayer }));
        Assert.That(scores.Converged);
    }

    [Test]
    public void Arcs_count_at_both_their_ends() =>
        Near.AreEqual(OverlappingStrength.Compute([Sample.Of(3, directed: true, (0, 1, 2), (1, 0, 1)), Sample.Path(3, directed: true)], run), 4, 5, 1);

    [Test]
    public void Shared_ties_are_a_share_of_those_in_either()
    {
        var scores = LayerJaccard.Compute([.. two, Sample.Isolated(5)], run);
        Assert.That(scores[0, 1], Is.EqualTo(0.5));
        Assert.That(scores[1, 0], Is.EqualTo(0.5));
        Assert.That(scores[0, 0], Is.EqualTo(1));
        Assert.That(scores[0, 2], Is.Zero);
        Assert.That(scores[2, 2], Is.NaN);
        Assert.That(scores.WhyNull(2, 2), Is.EqualTo(NullReason.NoTies));
        Assert.That(scores.WhyNull(0, 2), Is.Null);
    }

    [Test]
    public void An_arc_the_other_way_is_another_tie()
    {
        var there = Sample.Path(2, directed: true);
        Assert.That(LayerJaccard.Compute([there, there.Transposed], run)[0, 1], Is.Zero);
    }

    [Test]
    public void Layers_without_vertices_have_no_values()
    {
        CsrGraph[] empty = [Sample.Empty(), Sample.Empty()];
        Assert.That(OverlappingStrength.Compute(empty, run).Values.Length, Is.Zero);
        Assert.That(MultiplexParticipation.Compute(empty, run).Values.Length, Is.Zero);
        Assert.That(LayerJaccard.Compute(empty, run).WhyNull(0, 1), Is.EqualTo(NullReason.NoTies));
    }

    [Test]
    public void They_are_sums_over_all_pairs() => Any().Sample(layers =>
    {
        int count = layers.Length, n = 8;
        var matrices = layers.Select(Matrix).ToArray();
        double At(int l, int v) => Enumerable.Range(0, n).Sum(w => matrices[l][v, w] + (layers[l].IsDirected ? matrices[l][w, v] : 0));
        var sums = Enumerable.Range(0, n).Select(v => Enumerable.Range(0, count).Sum(l => At(l, v))).ToArray();
        Near.AreEqual(OverlappingStrength.Compute(layers, run), sums);
        var spread = Enumerable.Range(0, n).Select(
            v => count / (count - 1.0) * (1 - Enumerable.Range(0, count).Sum(l => Math.Pow(At(l, v) / sums[v], 2))));
        Near.AreEqual(MultiplexParticipation.Compute(layers, run), [.. spread]);

        var jaccard = LayerJaccard.Compute(layers, run);
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
            {
                var cells = matrices[a].Cast<double>().Zip(matrices[b].Cast<double>()).ToList();
                var expected = (double)cells.Count(c => c.First > 0 && c.Second > 0) / cells.Count(c => c.First + c.Second > 0);
                Assert.That(jaccard[a, b], double.IsNaN(expected) ? Is.NaN : Is.EqualTo(expected).Within(1e-15));
            }
        }
    });

    [Test]
    public void What_are_no_layers_of_one_graph_is_refused()
    {
        CsrGraph[][] wrong = [[], [Sample.Path(2), Sample.Path(3)], [Sample.Path(2), Sample.Path(2, directed: true)], [Sample.Path(2), null!]];
        foreach (var layers in wrong)
        {
            Assert.That(() => OverlappingStrength.Compute(layers, run), Throws.ArgumentException);
            Assert.That(() => MultiplexParticipation.Compute(layers, run), Throws.ArgumentException);
            Assert.That(() => LayerJaccard.Compute(layers, run), Throws.ArgumentException);
        }

        Assert.That(() => LayerJaccard.Compute(null!, run), Throws.ArgumentNullException);
        Assert.That(() => OverlappingStrength.Compute(two, null!), Throws.ArgumentNullException);
    }

    private static double[,] Matrix(CsrGraph graph)
    {
        var matrix = new double[graph.VertexCount, graph.VertexCount];
        for (var v = 0; v < graph.VertexCount; v++)
        {
            for (var k = 0; k < graph.Degree(v); k++)
                matrix[v, graph.Neighbors(v)[k]] = graph.Strengths(v)[k];
        }

        return matrix;
    }
}
