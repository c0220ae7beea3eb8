using CsCheck;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Tests.Weights;

[TestFixture]
public sealed class WeightSchemeTests
{
    private static readonly string[] schemes =
        ["linear", "level", "geometric:0.5", "geometric:1", "sqrt", "square", "threshold:3", "binary", "trade"];

    private static readonly Gen<string> anyScheme = Gen.Int[0, schemes.Length - 1].Select(i => schemes[i]);

    [TestCase("linear", 1, 0.8, 0.6, 0.4, 0.2)]
    [TestCase("level", 5, 4, 3, 2, 1)]
    [TestCase("geometric:0.5", 1, 0.5, 0.25, 0.125, 0.0625)]
    [TestCase("sqrt", 1, 0.894427190999916, 0.774596669241483, 0.632455532033676, 0.447213595499958)]
    [TestCase("square", 1, 0.64, 0.36, 0.16, 0.04)]
    [TestCase("threshold:3", 1, 1, 1, 0, 0)]
    [TestCase("binary", 1, 1, 1, 1, 1)]
    public void A_scheme_weighs_the_five_ranks(string scheme, params double[] weights) =>
        Assert.That(OfFive(scheme), Is.EqualTo(weights).Within(1e-12));

    [Test]
    public void The_trade_scheme_weighs_the_five_ranks_by_measured_growth()
    {
        Assert.That(OfFive("trade"), Is.EqualTo(new[] { 1, 0.8647, 0.7294, 0.5941, 0.4589 }).Within(1e-4));
        var top = Math.Log(1.25) + (4 * Math.Log(1.068));
        Assert.That(OfFive("trade")[4], Is.EqualTo(Math.Log(1.25) / top).Within(1e-12));
    }

    [Test]
    public void No_scheme_gives_a_lower_title_more_weight_and_every_top_weighs_the_whole() =>
        Gen.Select(Gen.Int[2, 40], anyScheme, Gen.Double[0.01, 1]).Sample((length, scheme, ratio) =>
        {
            var ladder = Of(length);
            foreach (var s in new[] { WeightSchemes.Parse(scheme), WeightSchemes.Parse(FormattableString.Invariant($"geometric:{ratio:R}")) })
            {
                var weights = Enumerable.Range(1, length).Select(r => s.WeightOf(ladder, new Rank(r), 0.6)).ToArray();
                Assert.That(weights, Is.Ordered.Descending, s.Id);
                Assert.That(weights[0], Is.EqualTo(s.IsLevel ? length : 1), s.Id);
                Assert.That(weights[^1], Is.GreaterThanOrEqualTo(0), s.Id);
            }
        });

    [Test]
    public void A_title_outside_the_order_weighs_nothing()
    {
        foreach (var scheme in schemes)
            Assert.That(WeightSchemes.Parse(scheme).WeightOf(Of(5), Rank.Unranked, 0.6), Is.Zero, scheme);
    }

    [TestCase("linear")]
    [TestCase("level")]
    [TestCase("geometric:0.5")]
    [TestCase("threshold:3")]
    [TestCase("trade")]
    public void A_scheme_is_printed_as_it_is_asked_for(string scheme) => Assert.That(WeightSchemes.Parse(scheme).Id, Is.EqualTo(scheme));

    private static Ladder Of(int length) =>
        new("L", null, Enumerable.Range(1, length).Select(r => new LadderTitle { Rank = new Rank(r), Title = "T" }));

    private static double[] OfFive(string scheme) =>
        [.. Enumerable.Range(1, 5).Select(r => WeightSchemes.Parse(scheme).WeightOf(Of(5), new Rank(r), 0.6))];
}
