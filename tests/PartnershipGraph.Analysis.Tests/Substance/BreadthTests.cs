using CsCheck;
using PartnershipGraph.Analysis.Substance;

namespace PartnershipGraph.Analysis.Tests.Substance;

[TestFixture]
public sealed class BreadthTests
{
    private static readonly Gen<double?[]> scores = Gen.Double[0.001, 1].Select(s => s > 0.8 ? (double?)null : s).Array[4];

    [Test]
    public void Coverage_is_over_the_dimensions_measured()
    {
        var breadth = Of(0.25, 0.24, null, 0.9);
        Assert.That((breadth.Covered, breadth.Measured), Is.EqualTo((2, 3)));
        Assert.That(breadth.Coverage, Is.EqualTo(2 / 3.0).Within(1e-15));
    }

    [Test]
    public void A_quarter_that_lost_its_last_bit_is_a_quarter() => Assert.That(Of(0.25 - 1e-16, 0.1, 0.1).Covered, Is.EqualTo(1));

    [Test]
    public void Alike_in_all_dimensions_is_even()
    {
        var breadth = Of(0.3, 0.3, 0.3);
        Assert.That(breadth.Evenness.Value, Is.EqualTo(1).Within(1e-12));
        Assert.That(breadth.Ratio.Value, Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void Nothing_in_a_dimension_counts_as_a_hundredth_in_the_geometric_mean_only()
    {
        var breadth = Of(0, 1);
        Assert.That((breadth.Arithmetic, breadth.Coverage, breadth.Evenness.Value), Is.EqualTo((0.5, 0.5, 0.0)));
        Assert.That(breadth.Geometric, Is.EqualTo(0.1).Within(1e-12));
    }

    [Test]
    public void One_dimension_is_neither_even_nor_uneven_and_none_has_no_breadth()
    {
        Assert.That(Of(0.4).Evenness.WhyNull, Is.EqualTo("one dimension only"));
        Assert.That(Breadth.Of(new DimensionProfile([null, null, null, null])), Is.Null);
        Assert.That(Of(0, 0).Evenness.WhyNull, Is.EqualTo("nothing in any dimension"));
        Assert.That(Of(0, 0).Ratio.WhyNull, Is.EqualTo("nothing in any dimension"));
    }

    [Test]
    public void The_geometric_mean_is_at_most_the_arithmetic_one_and_evenness_at_most_1() => scores.Sample(s =>
    {
        if (Breadth.Of(new DimensionProfile([.. s.Select(x => x is { } v ? Math.Max(Breadth.Floor, v) : (double?)null)])) is not { } breadth)
            return;
        Assert.That(breadth.Geometric, Is.AtMost(breadth.Arithmetic + 1e-12));
        Assert.That(breadth.Evenness.Value ?? 1, Is.InRange(0, 1 + 1e-12));
        Assert.That(breadth.Coverage, Is.InRange(0, 1));
    });

    private static Breadth Of(params double?[] scores) => Breadth.Of(new DimensionProfile(scores))!;
}
