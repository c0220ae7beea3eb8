using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Interop;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;
using QuikGraph;

namespace PartnershipGraph.Kernel.Tests.Interop;

public class QuikGraphMeasuresTests
{
    private static readonly string[] names = ["A", "B", "C", "D", "P", "Q"];

    /// <summary>The six states by name.</summary>
    private static UndirectedGraph<string, STaggedEdge<string, double>> SixNames(bool withIsolate = false)
    {
        var graph = new UndirectedGraph<string, STaggedEdge<string, double>>();
        var ties = TieEnds.Of(SixStates.Graph());
        for (var t = ties.Sources.Length - 1; t >= 0; t--)
        {
            var (from, to) = (ties.Sources.Span[t], ties.Targets.Span[t]);
            var strength = SixStates.Graph().Strengths(from)[SixStates.Graph().Neighbors(from).IndexOf(to)];
            graph.AddVerticesAndEdge(new STaggedEdge<string, double>(names[from], names[to], strength));
        }

        if (withIsolate)
            graph.AddVertex("Z");
        return graph;
    }

    private static void AssertSame(ScoresByVertex<string> actual, VertexScores expected)
    {
        Assert.That(Near.AreIdentical(actual.Scores, expected));
        Assert.That(actual.Keys, Is.EqualTo(names));
        for (var v = 0; v < names.Length; v++)
            Assert.That(actual[names[v]], Is.EqualTo(expected.Values.Span[v]));
    }

    [Test]
    public void Every_measure_is_the_kernels_with_names()
    {
        var (graph, rows, run) = (SixNames(), SixStates.Graph(), RunContext.None);
        AssertSame(graph.Betweenness(e => e.Tag), Betweenness.Compute(rows, null, run));
        AssertSame(graph.Closeness(e => e.Tag), Closeness.Compute(rows, null, run));
        AssertSame(graph.Harmonic(e => e.Tag), Harmonic.Compute(rows, null, run));
        AssertSame(graph.Eigenvector(e => e.Tag), Eigenvector.Compute(rows, null, run));
        AssertSame(graph.PageRank(e => e.Tag), PageRank.Compute(rows, null, run));
        AssertSame(graph.CoreNumbers(e => e.Tag), CoreDecomposition.Compute(rows, run));
        AssertSame(graph.Constraint(e => e.Tag), Constraint.Compute(rows, run));
        AssertSame(graph.Measure(EffectiveSize.Compute, e => e.Tag), EffectiveSize.Compute(rows, run));
    }

    [Test]
    public void Without_strengths_every_tie_counts_1()
    {
        var hops = SixStates.Graph().WithoutStrengths();
        AssertSame(SixNames().PageRank(), PageRank.Compute(hops, null, RunContext.None));
        AssertSame(SixNames().Betweenness(), Betweenness.Compute(hops, null, RunContext.None));
    }

    [Test]
    public void Options_are_passed_on()
    {
        var (graph, rows, run) = (SixNames(), SixStates.Graph(), RunContext.None);
        var hops = new BetweennessOptions { Length = PathLength.Hops };
        var component = new ClosenessOptions { Variant = ClosenessVariant.Component, Distances = new DistanceOptions { Length = PathLength.Hops } };
        AssertSame(graph.Betweenness(e => e.Tag, hops), Betweenness.Compute(rows, hops, run));
        AssertSame(graph.Closeness(e => e.Tag, component), Closeness.Compute(rows, component, run));
        var inwards = new HarmonicOptions { Distances = component.Distances };
        AssertSame(graph.Harmonic(e => e.Tag, inwards), Harmonic.Compute(rows, inwards, run));
        var damped = new PageRankOptions { Damping = 0.5 };
        AssertSame(graph.PageRank(e => e.Tag, damped), PageRank.Compute(rows, damped, run));
        Assert.That(() => graph.PageRank(options: new PageRankOptions { Damping = 1 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        var brief = graph.Eigenvector(e => e.Tag, new EigenvectorOptions { Tolerance = 1e-300, MaxIterations = 1 });
        Assert.That(brief.Scores.Values.Length, Is.EqualTo(6));
    }

    [Test]
    public void What_is_undefined_is_null_with_a_reason_and_never_0()
    {
        var scores = SixNames(withIsolate: true).Constraint(e => e.Tag);
        Assert.That(scores["Z"], Is.Null);
        Assert.That(scores.WhyNull("Z"), Is.EqualTo(NullReason.Isolated));
        Assert.That(scores.WhyNull("A"), Is.Null);
        Assert.That(scores.Nulls, Is.EqualTo(new[] { KeyValuePair.Create("Z", NullReason.Isolated) }));
        Assert.That(scores.Values.Count(value => value is null), Is.EqualTo(1));
    }

    [Test]
    public void Scores_are_a_dictionary()
    {
        var scores = SixNames(withIsolate: true).Constraint(e => e.Tag);
        Assert.That(scores, Has.Count.EqualTo(7));
        Assert.That(scores.ContainsKey("Z"));
        Assert.That(scores.ContainsKey("Y"), Is.False);
        Assert.That(scores.TryGetValue("Z", out var isolated));
        Assert.That(isolated, Is.Null);
        Assert.That(scores.TryGetValue("A", out var known));
        Assert.That(known, Is.EqualTo(scores["A"]).And.Not.Null);
        Assert.That(scores.TryGetValue("Y", out var unknown), Is.False);
        Assert.That(unknown, Is.Null);
        Assert.That(() => scores["Y"], Throws.InstanceOf<KeyNotFoundException>());
        Assert.That(() => scores.WhyNull("Y"), Throws.InstanceOf<KeyNotFoundException>());
        Assert.That(scores.Select(s => s.Key), Is.EqualTo(scores.Keys));
        Assert.That(scores.Select(s => s.Value), Is.EqualTo(scores.Values));
        Assert.That(((System.Collections.IEnumerable)scores).Cast<object>().Count(), Is.EqualTo(7));
    }

    [Test]
    public void Groups_and_pairs_come_by_name_too()
    {
        var graph = SixNames(withIsolate: true);
        var groups = graph.Measure((g, r) => ConnectedComponents.Compute(g, r));
        Assert.That(groups.Groups, Is.EqualTo(new[] { names, ["Z"] }));
        Assert.That(groups["Z"], Is.EqualTo(1));
        Assert.That(groups.Modularity, Is.Null);
        Assert.That(groups.Partition.GroupCount, Is.EqualTo(2));
        Assert.That(() => groups["Y"], Throws.InstanceOf<KeyNotFoundException>());

        var pairs = graph.Measure((g, _) => new PairScores(new[] { 0, 1 }, new[] { 6, 3 }, new[] { 0.5, 2 }));
        Assert.That(pairs, Is.EqualTo(new[] { ("A", "Z", 0.5), ("B", "D", 2.0) }));
    }

    [Test]
    public void A_graph_is_frozen_once_for_several_measures()
    {
        var frozen = SixNames().ToCsr(StringComparer.Ordinal, e => e.Tag);
        AssertSame(frozen.Measure(Constraint.Compute), Constraint.Compute(SixStates.Graph(), RunContext.None));
        Assert.That(frozen.Measure(StrongComponents.Compute).Groups, Has.Count.EqualTo(1));
        Assert.That(() => frozen.Measure((Func<CsrGraph, RunContext, VertexScores>)null!), Throws.ArgumentNullException);
        Assert.That(() => frozen.Measure((Func<CsrGraph, RunContext, Partition>)null!), Throws.ArgumentNullException);
        Assert.That(() => frozen.Measure((Func<CsrGraph, RunContext, PairScores>)null!), Throws.ArgumentNullException);
    }

    [Test]
    public void The_order_of_vertices_can_be_given()
    {
        var falling = Comparer<string>.Create((a, b) => StringComparer.Ordinal.Compare(b, a));
        var scores = SixNames().Constraint(e => e.Tag, comparer: falling);
        Assert.That(scores.Keys, Is.EqualTo(names.Reverse()));
        Assert.That(scores["A"], Is.EqualTo(SixNames().Constraint(e => e.Tag)["A"]).Within(1e-14));
    }

    [Test]
    public void Vertices_are_ordered_by_themselves_or_not_at_all()
    {
        var numbers = new AdjacencyGraph<int, SEdge<int>>();
        numbers.AddVerticesAndEdge(new SEdge<int>(10, 9));
        Assert.That(numbers.CoreNumbers().Keys, Is.EqualTo(new[] { 9, 10 }));

        var texts = new AdjacencyGraph<string, SEdge<string>>();
        texts.AddVerticesAndEdge(new SEdge<string>("a", "B"));
        Assert.That(texts.CoreNumbers().Keys, Is.EqualTo(new[] { "B", "a" }));

        var things = new AdjacencyGraph<object, SEdge<object>>();
        Assert.That(() => things.CoreNumbers(), Throws.ArgumentException.With.Property("ParamName").EqualTo("comparer"));
        var byText = Comparer<object>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));
        Assert.That(things.CoreNumbers(comparer: byText), Is.Empty);
    }

    [Test]
    public void A_null_graph_is_refused()
    {
        UndirectedGraph<string, SEdge<string>>? none = null;
        Assert.That(() => none!.PageRank(), Throws.ArgumentNullException);
        Assert.That(() => none!.Measure(Constraint.Compute), Throws.ArgumentNullException);
    }
}
