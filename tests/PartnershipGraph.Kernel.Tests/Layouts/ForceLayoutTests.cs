using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Layouts;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Properties;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Layouts;

[Category("Numbers")]
internal class ForceLayoutTests
{
    private static readonly RunContext run = RunContext.None;

    private static VertexPositions Draw(CsrGraph graph, ForceLayoutOptions? options = null, int seed = 0) =>
        ForceLayout.Compute(graph, options, run with { Seed = seed });

    private static double Distance(VertexPositions p, int a, int b)
    {
        var (dx, dy) = (p.X.Span[a] - p.X.Span[b], p.Y.Span[a] - p.Y.Span[b]);
        return Math.Sqrt((dx * dx) + (dy * dy));
    }

    [Test]
    public void Without_vertices_there_are_no_places() => Assert.That(Draw(Sample.Empty()).X.Length, Is.Zero);

    [Test]
    public void A_single_vertex_is_in_the_middle()
    {
        var places = Draw(Sample.Isolated(1));
        Assert.That((places.X.Span[0], places.Y.Span[0]), Is.EqualTo((0.0, 0.0)));
    }

    [Test]
    public void Two_tied_vertices_lie_level_about_the_middle()
    {
        var places = Draw(Sample.Path(2));
        Assert.That(places.Y.ToArray(), Is.All.EqualTo(0).Within(1e-9));
        Assert.That(places.X.Span[0] + places.X.Span[1], Is.Zero.Within(1e-9));
        Assert.That(Distance(places, 0, 1), Is.EqualTo(1.2 * Math.Sqrt(2)).Within(1e-9));
    }

    [TestCase(LayoutRepulsion.Ties)]
    [TestCase(LayoutRepulsion.Vertices)]
    public void Two_cliques_that_one_tie_joins_lie_apart(LayoutRepulsion repulsion)
    {
        var graph = Sample.Hops(16, directed: false, [.. Sample.Clique(0, 8), .. Sample.Clique(8, 8), (0, 8)]);
        for (var seed = 0; seed < 10; seed++)
        {
            var places = Draw(graph, new() { Repulsion = repulsion }, seed);
            var pairs = from a in Enumerable.Range(0, 16) from b in Enumerable.Range(0, a) select (Inside: a < 8 == b < 8, Length: Distance(places, a, b));
            var lookup = pairs.ToLookup(p => p.Inside, p => p.Length);

            Assert.That(lookup[true].Average(), Is.LessThan(0.7 * lookup[false].Average()));

            // The longest side is level, and the two are its two ends; the ends of the tie that joins them meet in the middle.
            var byX = Enumerable.Range(0, 16).Where(v => v % 8 != 0).OrderBy(v => places.X.Span[v]).Select(v => v < 8).ToList();
            Assert.That(byX.Take(7).Distinct().Count(), Is.EqualTo(1));
        }
    }

    [Test]
    public void A_strong_tie_is_shorter_than_a_weak_one_where_vertices_push()
    {
        var graph = Sample.Of(3, directed: false, (0, 1, 1), (1, 2, 0.25));
        var places = Draw(graph, new() { Repulsion = LayoutRepulsion.Vertices });
        Assert.That(Distance(places, 1, 2), Is.GreaterThan(1.5 * Distance(places, 0, 1)));
    }

    [Test]
    public void Ties_are_shorter_than_anywhere_at_random() => Drawing.Any(30, directed: false).Where(d => d.Vertices > 10).Sample(
        drawing =>
        {
            var graph = DenseOpinion.Joined(drawing).Graph();
            var random = new SplitMix((ulong)drawing.Ties.Length);
            foreach (var repulsion in Enum.GetValues<LayoutRepulsion>())
            {
                var found = TieStretch.Compute(graph, Draw(graph, new() { Repulsion = repulsion }), repulsion, run).Value;
                for (var draw = 0; draw < 5; draw++)
                {
                    var placed = new VertexPositions(Anywhere(graph.VertexCount, ref random), Anywhere(graph.VertexCount, ref random));
                    Assert.That(found, Is.LessThan(TieStretch.Compute(graph, placed, repulsion, run).Value));
                }
            }
        },
        iter: 15);

    [Test]
    public void No_two_vertices_are_closer_than_a_unit() => Drawing.Any(40).Sample(
        drawing =>
        {
            var places = Draw(drawing.Graph());
            for (var a = 0; a < drawing.Vertices; a++)
            {
                for (var b = 0; b < a; b++)
                {
                    Assert.That(Distance(places, a, b), Is.GreaterThanOrEqualTo(1 - 1e-9));
                }
            }
        },
        iter: 30);

    [Test]
    public void Several_starts_are_never_worse_than_the_first_of_them() => Drawing.Any(25, directed: false).Sample(
        drawing =>
        {
            var graph = DenseOpinion.Joined(drawing).Graph();
            if (graph.VertexCount < 3)
            {
                return;
            }

            double[] stretches =
            [
                .. new[] { 1, 4 }.Select(starts => TieStretch.Compute(graph, Draw(graph, new() { Starts = starts }), LayoutRepulsion.Ties, run).Value),
            ];
            Assert.That(stretches[1], Is.LessThanOrEqualTo(stretches[0] * (1 + 1e-9)));
        },
        iter: 10);

    [Test]
    public void Groups_of_vertices_push_nearly_like_their_members()
    {
        var graph = LawInput.Ring(300, 600).Graph;
        double[] stretches =
        [
            .. new[] { 0, 0.8 }.Select(opening =>
                TieStretch.Compute(graph, Draw(graph, new() { Opening = opening, Starts = 4 }), LayoutRepulsion.Ties, run).Value),
        ];
        Assert.That(stretches[1], Is.EqualTo(stretches[0]).Within(2).Percent);
    }

    [Test]
    public void The_seed_decides_and_nothing_else()
    {
        var graph = LawInput.Ring(40, 60).Graph;
        var third = Bits.Of(Draw(graph, seed: 3));
        Assert.That(Bits.Of(Draw(graph, seed: 3)), Is.EqualTo(third));
        Assert.That(Bits.Of(Draw(graph, seed: 4)), Is.Not.EqualTo(third));
    }

    [TestCase(900)]
    [TestCase(-900)]
    public void The_unit_of_strength_changes_no_bit(int exponent)
    {
        var ties = LawInput.Ring(20, 30).Drawing;
        Assert.That(Bits.Of(Draw(ties.Scaled(Math.ScaleB(1, exponent)).Graph())), Is.EqualTo(Bits.Of(Draw(ties.Graph()))));
    }

    [Test]
    public void Strengths_of_every_order_stay_in_the_picture()
    {
        var graph = Sample.Of(5, directed: false, (0, 1, 1e-300), (1, 2, 1e300), (2, 3, 1), (3, 4, 1e-12));
        foreach (var repulsion in Enum.GetValues<LayoutRepulsion>())
        {
            Assert.That(Draw(graph, new() { Repulsion = repulsion }).X.ToArray(), Is.All.InRange(-10, 10));
        }
    }

    [Test]
    public void Options_out_of_range_are_refused()
    {
        var graph = Sample.Path(2);
        VertexPositions[] wrong = [new(new double[2], new double[3]), new(new double[1], new double[2]), new(new[] { 0, double.NaN }, new double[2])];
        ForceLayoutOptions[] refused =
        [
            new() { Rounds = 0 }, new() { Starts = 0 }, new() { Opening = -0.1 }, new() { Opening = 1.1 }, new() { Opening = double.NaN },
            new() { Repulsion = (LayoutRepulsion)9 }, .. wrong.Select(start => new ForceLayoutOptions { Start = start }),
        ];
        foreach (var options in refused)
        {
            Assert.That(() => Draw(graph, options), Throws.InstanceOf<ArgumentOutOfRangeException>(), options.ToString());
        }
    }

    private static double[] Anywhere(int n, ref SplitMix random)
    {
        var places = new double[n];
        for (var v = 0; v < n; v++)
        {
            places[v] = random.NextDouble();
        }

        return places;
    }
}
