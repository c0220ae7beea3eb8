using PartnershipGraph.Kernel.Layouts;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Properties;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Layouts;

/// <summary>A layout that begins where an earlier one ended.</summary>
internal class WarmStartTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void Who_starts_at_rest_stays()
    {
        var graph = LawInput.Ring(60, 40).Graph;
        var first = ForceLayout.Compute(graph, new() { Rounds = 2000 }, run);
        var again = ForceLayout.Compute(graph, new() { Start = first, Rounds = 200 }, run with { Seed = 9 });
        Assert.That(MeanShift(first, again), Is.LessThan(0.5));
    }

    [Test]
    public void A_new_tie_leaves_most_where_it_was()
    {
        var ties = LawInput.Ring(60, 40).Drawing;
        var first = ForceLayout.Compute(ties.Graph(), new() { Rounds = 2000 }, run);
        var changed = ties with { Ties = [.. ties.Ties, (5, 50, 0.2)] };
        var warm = ForceLayout.Compute(changed.Graph(), new() { Start = first }, run);
        Assert.That(MeanShift(first, warm), Is.LessThan(2));
    }

    [Test]
    public void A_start_in_another_unit_is_the_same_start()
    {
        var graph = LawInput.Ring(30, 30).Graph;
        var first = ForceLayout.Compute(graph, null, run);
        double[] larger = [.. first.X.ToArray().Select(x => 1024 * x)], higher = [.. first.Y.ToArray().Select(y => 1024 * y)];
        Assert.That(
            Bits.Of(ForceLayout.Compute(graph, new() { Start = new VertexPositions(larger, higher) }, run)),
            Is.EqualTo(Bits.Of(ForceLayout.Compute(graph, new() { Start = first }, run))));
    }

    [Test]
    public void All_at_one_place_come_apart()
    {
        var graph = Sample.Complete(12);
        var places = ForceLayout.Compute(graph, new() { Start = new VertexPositions(new double[12], new double[12]) }, run);
        Assert.That(places.X.ToArray().Zip(places.Y.ToArray()).Distinct().Count(), Is.EqualTo(12));
        Assert.That(TieStretch.Compute(graph, places, LayoutRepulsion.Ties, run).Value, Is.LessThan(1.2));
    }

    [Test]
    public void Two_at_one_place_among_others_come_apart()
    {
        var graph = Sample.Cycle(8);
        double[] x = [0, 0, 1, 2, 3, 4, 5, 6], y = [0, 0, 1, 0, 1, 0, 1, 0];
        var places = ForceLayout.Compute(graph, new() { Start = new VertexPositions(x, y) }, run);
        Assert.That(Math.Abs(places.X.Span[0] - places.X.Span[1]) + Math.Abs(places.Y.Span[0] - places.Y.Span[1]), Is.GreaterThan(0.5));
    }

    private static double MeanShift(VertexPositions a, VertexPositions b) => Enumerable.Range(0, a.X.Length)
        .Average(v => Math.Sqrt(Math.Pow(a.X.Span[v] - b.X.Span[v], 2) + Math.Pow(a.Y.Span[v] - b.Y.Span[v], 2)));
}
