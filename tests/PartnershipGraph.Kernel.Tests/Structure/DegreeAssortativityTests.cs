using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Structure;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Structure;

public class DegreeAssortativityTests
{
    private static GraphScore Of(CsrGraph graph, DegreeAssortativityOptions? options = null) =>
        DegreeAssortativity.Compute(graph, options, RunContext.None);

    [Test]
    public void A_star_is_wholly_disassortative() => Assert.That(Of(Sample.Star(8)), Is.EqualTo(new GraphScore(-1)));

    [Test]
    public void A_clique_beside_a_tie_is_wholly_assortative() =>
        Assert.That(Of(Sample.Hops(6, directed: false, [.. Sample.Clique(0, 4), (4, 5)])), Is.EqualTo(new GraphScore(1)));

    [Test]
    public void A_path_of_four_has_minus_a_half() => Assert.That(Of(Sample.Path(4)).Value, Is.EqualTo(-0.5));

    [Test]
    public void Arcs_are_read_from_out_to_in_degree()
    {
        // Out-degrees 2, 1, 0, 1 and in-degrees 0, 2, 2, 0: arcs (2,2), (2,2), (1,2), (1,2) do not vary at the target.
        var level = Sample.Hops(4, directed: true, (0, 1), (0, 2), (1, 2), (3, 1));
        Assert.That(Of(level).WhyNull, Is.EqualTo(NullReason.NoVariation));

        // Arcs (2,1), (2,2), (1,2): covariance 3·8 − 5·5 = −1, variances 3·9 − 25 = 2 at either end.
        var graph = Sample.Hops(3, directed: true, (0, 1), (0, 2), (1, 2));
        Assert.That(Of(graph).Value, Is.EqualTo(-0.5));

        // In-degrees of sources 0, 0, 1 against out-degrees of targets 1, 0, 0.
        var turned = new DegreeAssortativityOptions { Source = ArcDirection.In, Target = ArcDirection.Out };
        Assert.That(Of(graph, turned).Value, Is.EqualTo(-0.5));
    }

    [Test]
    public void Equal_degrees_and_missing_ties_leave_it_undefined()
    {
        Assert.That(Of(Sample.Cycle(5)).WhyNull, Is.EqualTo(NullReason.NoVariation));
        Assert.That(Of(Sample.Cycle(5)).Value, Is.NaN);
        Assert.That(Of(Sample.Path(2)).WhyNull, Is.EqualTo(NullReason.NoVariation));
        Assert.That(Of(Sample.Isolated(3)).WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(Of(Sample.Empty(directed: true)).WhyNull, Is.EqualTo(NullReason.NoTies));
    }

    [Test]
    public void It_is_pearsons_correlation_of_the_ends() =>
        Gen.Select(Drawing.Any(10), Gen.Enum<ArcDirection>(), Gen.Enum<ArcDirection>()).Sample((drawing, source, target) =>
        {
            var actual = Of(drawing.Graph(), new DegreeAssortativityOptions { Source = source, Target = target });
            var ends = Ends(drawing, source, target).ToList();
            if (ends.Count == 0)
                return string.Equals(actual.WhyNull, NullReason.NoTies, StringComparison.Ordinal);
            var (meanX, meanY) = (ends.Average(e => e.X), ends.Average(e => e.Y));
            var covariance = ends.Sum(e => (e.X - meanX) * (e.Y - meanY));
            var varianceX = ends.Sum(e => (e.X - meanX) * (e.X - meanX));
            var varianceY = ends.Sum(e => (e.Y - meanY) * (e.Y - meanY));
            if (varianceX < 1e-9 || varianceY < 1e-9)
                return string.Equals(actual.WhyNull, NullReason.NoVariation, StringComparison.Ordinal);
            return Math.Abs(actual.Value - (covariance / Math.Sqrt(varianceX * varianceY))) < 1e-12;
        });

    [Test]
    public void An_unknown_direction_is_refused() => Assert.Multiple(() =>
    {
        var run = RunContext.None;
        var odd = (ArcDirection)9;
        Assert.That(
            () => DegreeAssortativity.Compute(Sample.Path(3), new DegreeAssortativityOptions { Source = odd }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Source"));
        Assert.That(
            () => DegreeAssortativity.Compute(Sample.Path(3), new DegreeAssortativityOptions { Target = odd }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Target"));
    });

    private static IEnumerable<(double X, double Y)> Ends(Drawing drawing, ArcDirection source, ArcDirection target)
    {
        var matrix = drawing.Matrix();
        double Degree(int v, ArcDirection direction)
        {
            var others = Enumerable.Range(0, drawing.Vertices).ToList();
            var (outs, ins) = (others.Count(w => matrix[v, w] > 0), others.Count(w => matrix[w, v] > 0));
            return !drawing.Directed || direction == ArcDirection.Out ? outs : direction == ArcDirection.In ? ins : outs + ins;
        }

        return from i in Enumerable.Range(0, drawing.Vertices)
               from j in Enumerable.Range(0, drawing.Vertices)
               where matrix[i, j] > 0
               select (Degree(i, source), Degree(j, target));
    }
}
