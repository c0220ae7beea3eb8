using PartnershipGraph.Analysis.Perceptions;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Perceptions;

/// <summary>X calls its tie to Y .8 and Y calls it .6; X calls that to Z .4 and Z has ended it; Y and Z agree on .2.</summary>
[TestFixture]
public sealed class WorkedExampleTests
{
    private static readonly PerceptionResult result = PerceptionAnalysis.Run(
        new Rows().Title("X", "Y", 2).Title("Y", "X", 3).Title("X", "Z", 4).Title("Z", "X", 1).Ends("Z", "X", "2010").Title("Y", "Z", 5).Title("Z", "Y", 5).Records,
        Ask.On(),
        state: null,
        CancellationToken.None);

    [Test]
    public void Four_of_five_titles_are_returned_less_than_the_density_alone_would_give()
    {
        var r = result.Reciprocity;
        Assert.That((r.Actors, r.Arcs), Is.EqualTo((3, 5)));
        Assert.That(r.Binary.Value, Is.EqualTo(0.8).Within(1e-4));
        Assert.That(r.Density.Value, Is.EqualTo(5.0 / 6).Within(1e-4));
        Assert.That(r.Rho.Value, Is.EqualTo(-0.2).Within(1e-4));
    }

    [Test]
    public void The_weighted_reciprocity_is_that_of_the_methods()
    {
        Assert.That(result.Reciprocity.Weighted.Value, Is.EqualTo(0.7273).Within(1e-4));
        Assert.That(result.Reciprocity.CodedWeighted.Value, Is.EqualTo(0.7273).Within(1e-4), "every pair is coded on both sides");
        Assert.That(result.Reciprocity.CodedBinary.Value, Is.EqualTo(0.8).Within(1e-4));
        Assert.That(result.Reciprocity.CodedDyads, Is.EqualTo(3));
    }

    [Test]
    public void The_pairs_stand_by_asymmetry_the_ended_side_first()
    {
        Assert.That(result.Dyads.Select(d => d.A.Sponsor + d.B.Sponsor), Is.EqualTo(new[] { "XZ", "XY", "YZ" }));
        Assert.That(result.Dyads[0].Asymmetry.Value, Is.EqualTo(1).Within(1e-4));
        Assert.That(result.Dyads[1].Asymmetry.Value, Is.EqualTo(0.1429).Within(1e-4));
        Assert.That(result.Dyads[2].Asymmetry.Value, Is.Zero);
    }
}
