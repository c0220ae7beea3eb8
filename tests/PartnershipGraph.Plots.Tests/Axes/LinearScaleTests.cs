using CsCheck;
using PartnershipGraph.Plots.Axes;

namespace PartnershipGraph.Plots.Tests.Axes;

internal sealed class LinearScaleTests
{
    [Test]
    public void Numbers_go_evenly_to_pixels()
    {
        var scale = new LinearScale(0, 10, 100, 0);

        Assert.That(new[] { 0, 2.5, 10 }.Select(v => scale[v]), Is.EqualTo(new[] { 100.0, 75, 0 }));
    }

    [Test]
    public void Round_numbers_hold_all_values() => Gen.Double[-1e6, 1e6].Array[1, 20].Sample(values =>
    {
        var scale = LinearScale.Over(values, 0, 100);
        Assert.That(values.Select(v => scale[v]), Is.All.InRange(-1e-6, 100 + 1e-6));
        Assert.That(scale.Ticks(), Has.Count.InRange(2, 12).And.Ordered);
    });

    [Test]
    public void Without_values_it_goes_from_0_to_1()
    {
        var scale = LinearScale.Over([], 0, 100);

        Assert.That((scale.Low, scale.High), Is.EqualTo((0.0, 1.0)));
    }

    [Test]
    public void A_single_value_lies_within() => Assert.That(LinearScale.Over([5, 5], 0, 100)[5], Is.EqualTo(50).Within(1e-9));

    [TestCase(0, 1, "0.0,0.2,0.4,0.6,0.8,1.0")]
    [TestCase(0, 100, "0,20,40,60,80,100")]
    [TestCase(-1, 1, "-1.0,-0.5,0.0,0.5,1.0")]
    [TestCase(1993, 2026, "1995,2000,2005,2010,2015,2020,2025")]
    public void Ticks_are_round_and_written_with_the_digits_they_need(double low, double high, string texts)
    {
        var scale = new LinearScale(low, high, 0, 1);

        Assert.That(string.Join(',', scale.Ticks().Select(t => scale.TickText(t))), Is.EqualTo(texts));
    }

    [Test]
    public void A_scale_that_runs_backwards_has_the_same_ticks() =>
        Assert.That(new LinearScale(10, 0, 0, 1).Ticks(), Is.EqualTo(new LinearScale(0, 10, 0, 1).Ticks()));
}
