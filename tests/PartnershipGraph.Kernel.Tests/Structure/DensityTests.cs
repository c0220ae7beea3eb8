using CsCheck;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Structure;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Structure;

public class DensityTests
{
    [Test]
    public void It_is_the_share_of_possible_ties()
    {
        Assert.That(Density.Compute(Sample.Path(3), RunContext.None), Is.EqualTo(new GraphScore(2 / 3.0)));
        Assert.That(Density.Compute(Sample.Path(3, directed: true), RunContext.None), Is.EqualTo(new GraphScore(2 / 6.0)));
        Assert.That(Density.Compute(Sample.Complete(6), RunContext.None).Value, Is.EqualTo(1));
        Assert.That(Density.Compute(Sample.Isolated(2), RunContext.None), Is.EqualTo(new GraphScore(0)));
    }

    [TestCase(0, false)]
    [TestCase(1, false)]
    [TestCase(0, true)]
    [TestCase(1, true)]
    public void Without_a_pair_it_is_undefined(int vertices, bool directed)
    {
        var score = Density.Compute(Sample.Isolated(vertices, directed), RunContext.None);
        Assert.That(score.Value, Is.NaN);
        Assert.That(score.WhyNull, Is.EqualTo(NullReason.TooFewVertices));
    }

    [Test]
    public void It_counts_what_the_matrix_holds() => Drawing.Any(9).Where(d => d.Vertices > 1).Sample(drawing =>
    {
        var ties = drawing.Matrix().Cast<double>().Count(strength => strength > 0);
        var expected = ties / (double)(drawing.Vertices * (drawing.Vertices - 1));
        return Density.Compute(drawing.Graph(), RunContext.None).Value == expected;
    });

    [Test]
    public void Many_vertices_do_not_overflow() =>
        Assert.That(Density.Compute(Sample.Path(100_000), RunContext.None).Value, Is.EqualTo(2e-5).Within(1e-12).Percent);
}
