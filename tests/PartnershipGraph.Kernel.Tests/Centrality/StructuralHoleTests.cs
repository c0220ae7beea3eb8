using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

/// <summary>Burt's constraint and effective size.</summary>
public class StructuralHoleTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void A_triangle_is_constrained_beyond_1()
    {
        Near.AreEqual(Constraint.Compute(Sample.Complete(3), run), 1.125, 1.125, 1.125);
        Near.AreEqual(EffectiveSize.Compute(Sample.Complete(3), run), 1, 1, 1);
    }

    [Test]
    public void The_hub_of_a_star_is_free()
    {
        Near.AreEqual(Constraint.Compute(Sample.Star(4), run), 0.25, 1, 1, 1, 1);
        Near.AreEqual(EffectiveSize.Compute(Sample.Star(4), run), 4, 1, 1, 1, 1);
    }

    [Test]
    public void Isolated_vertices_are_null_with_their_reason()
    {
        var graph = Sample.Hops(3, directed: false, (0, 1));
        foreach (var scores in new[] { Constraint.Compute(graph, run), EffectiveSize.Compute(graph, run) })
        {
            Near.AreEqual(scores, 1, 1, double.NaN);
            Assert.That(scores.Nulls[2], Is.EqualTo(NullReason.Isolated));
            Assert.That(scores.Converged);
        }
    }

    [Test]
    public void The_empty_graph_has_no_values()
    {
        Near.AreEqual(Constraint.Compute(Sample.Empty(), run));
        Near.AreEqual(EffectiveSize.Compute(Sample.Empty(directed: true), run));
    }

    [Test]
    public void Arcs_count_in_both_directions()
    {
        var directed = Sample.Of(3, directed: true, (0, 1, 0.2), (1, 0, 0.6), (2, 1, 0.4));
        var undirected = Sample.Of(3, directed: false, (0, 1, 0.8), (1, 2, 0.4));
        Near.AreEqual(Constraint.Compute(directed, run), Constraint.Compute(undirected, run).Values.ToArray());
        Near.AreEqual(EffectiveSize.Compute(directed, run), EffectiveSize.Compute(undirected, run).Values.ToArray());
    }

    [Test]
    public void Without_strengths_effective_size_has_its_short_formula() => Drawing.Any(9, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph().WithoutStrengths();
        var expected = new double[graph.VertexCount];
        for (var v = 0; v < expected.Length; v++)
        {
            double degree = graph.Degree(v);
            var among = 0;
            foreach (var a in graph.Neighbors(v))
            {
                foreach (var b in graph.Neighbors(a))
                    among += graph.Neighbors(v).BinarySearch(b) >= 0 ? 1 : 0;
            }

            expected[v] = degree == 0 ? double.NaN : degree - (among / degree);
        }

        Near.AreEqual(EffectiveSize.Compute(graph, run).Values.Span, expected, relative: 1e-12);
    });

    [Test]
    public void Both_are_what_their_formulas_give_term_by_term() => Drawing.Any(9).Sample(drawing =>
    {
        var graph = drawing.Graph();
        Near.AreEqual(Constraint.Compute(graph, run).Values.Span, SecondOpinion.Constraint(drawing.Matrix()), relative: 1e-12);
        Near.AreEqual(EffectiveSize.Compute(graph, run).Values.Span, SecondOpinion.EffectiveSize(drawing.Matrix()), relative: 1e-12);
    });
}
