using CsCheck;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Tests.Robustness;

[TestFixture]
public sealed class HedgeIntervalTests
{
    private static readonly string[] six = ["A", "B", "C", "D", "P", "Q"];

    [Test]
    public void The_ends_are_those_of_the_order_statistic_that_the_tie_is()
    {
        // HX of A is its tie to P at rank 3 of 5: the third of four sorted uniforms, whose distribution is 4x³ − 3x⁴.
        var hx = Of(SixNodes.Rows.Records, 10_000).Of("A", "HX");

        const double tolerance = 0.009;
        Assert.That(hx.Value.Value, Is.EqualTo(0.6).Within(1e-12));
        Assert.That(Third(hx.Low.Value!.Value), Is.EqualTo(0.05).Within(tolerance));
        Assert.That(Third(hx.High.Value!.Value), Is.EqualTo(0.95).Within(tolerance));

        static double Third(double x) => (4 * x * x * x) - (3 * x * x * x * x);
    }

    [Test]
    public void What_rests_on_no_spacing_is_a_point()
    {
        // C is tied to P at the top of the ladder, which is 1 in every draw, and to Q not at all.
        var drawn = Of(SixNodes.Rows.Records, 200);
        foreach (var (symbol, pole, value) in new[] { ("tie", "P", 1.0), ("tie", "Q", 0), ("PAS", "P", 1), ("HB", null, 0), ("ENG", null, 0.5), ("HX", null, 0) })
        {
            var index = drawn.Of("C", symbol, pole);
            Assert.That((index.Value.Value, index.Low.Value, index.High.Value), Is.EqualTo(((double?)value, (double?)value, (double?)value)), symbol);
        }
    }

    [TestCase("D", "PAS", "P", "no pole tie")]
    [TestCase("D", "HB", null, "no pole tie")]
    [TestCase("P", "HX", null, "is a pole")]
    [TestCase("P", "tie", "P", "to itself")]
    [TestCase("P", "XM", "P", "to itself")]
    public void What_is_undefined_has_its_reason_at_both_ends(string id, string symbol, string? pole, string why)
    {
        var index = Of(SixNodes.Rows.Records, 50).Of(id, symbol, pole);

        Assert.That((index.Value.WhyNull, index.Low.WhyNull, index.High.WhyNull), Is.EqualTo((why, why, why)));
        Assert.That((index.Value.Value, index.Low.Value, index.High.Value), Is.EqualTo(((double?)null, (double?)null, (double?)null)));
    }

    [Test]
    public void The_exposure_of_a_pole_to_the_other_one_has_an_interval()
    {
        // P is tied to A and C; A to Q at rank 2, C not to Q: XM = .6 · .8 / (.6 + 1).
        var mean = Of(SixNodes.Rows.Records, 200).Of("P", "XM", "Q");

        Assert.That(mean.Value.Value, Is.EqualTo(0.3).Within(1e-12));
        Assert.That(mean.Low.Value, Is.LessThan(0.3));
        Assert.That(mean.High.Value, Is.GreaterThan(0.3));
    }

    [Test]
    public void One_draw_of_any_network_is_the_indices_under_its_spacing() => RandomNetworks.All.Sample(
        drawn =>
        {
            var rows = RandomNetworks.Build(drawn);
            var result = rows.Hedge();
            var indices = HedgeIntervalAnalysis.Of(rows.Records, result, RandomNetworks.Names, new DrawOptions { Samples = 1, Seed = 3 }, CancellationToken.None);
            var weights = Spaced(rows.Records, result, RandomNetworks.Weights(drawn));
            for (var i = 2; i < drawn.Actors; i++)
            {
                var id = RandomNetworks.Names[i];
                var (a, b) = (weights[i, 0], weights[i, 1]);
                Holds(indices.Of(id, "tie", "P"), a);
                Holds(indices.Of(id, "ENG"), (a + b) / 2);
                Holds(indices.Of(id, "HX"), Math.Min(a, b));
                Holds(indices.Of(id, "PAS", "Q"), a + b == 0 ? null : b / (a + b));
                Holds(indices.Of(id, "HB"), a + b == 0 ? null : 2 * Math.Min(a, b) / (a + b));
                var (sum, path, rest) = (0.0, 0.0, 1.0);
                for (var k = 2; k < drawn.Actors; k++)
                {
                    sum += weights[i, k];
                    path += weights[i, k] * weights[k, 1];
                    rest *= 1 - (weights[i, k] * weights[k, 1]);
                }

                Holds(indices.Of(id, "XM", "Q"), sum == 0 ? null : path / sum);
                Holds(indices.Of(id, "XR", "Q"), 1 - rest);
            }
        },
        iter: 300);

    [Test]
    public void The_ends_are_in_order_and_in_the_range_of_every_index()
    {
        var records = BundledData.Records;
        var result = records.Hedge(Ask.On(layers: "partnership,alliance") with { Poles = ["USA", "CHN"] });
        string[] ids = [.. result.States.Select(e => e.Id)];

        var drawn = HedgeIntervalAnalysis.Of(records, result, ids, new DrawOptions { Samples = 40 }, CancellationToken.None);

        foreach (var index in ids.SelectMany(id => drawn.ById[id]).Where(i => i.Low.Value is not null))
        {
            Assert.That(index.Low.Value, Is.LessThanOrEqualTo(index.High.Value!.Value).And.GreaterThanOrEqualTo(0));
            Assert.That(index.High.Value, Is.LessThanOrEqualTo(1 + 1e-12));
        }
    }

    [Test]
    public void The_seed_decides_and_the_order_of_the_rows_does_not()
    {
        var records = SixNodes.Rows.Records;
        var one = Of(records, 100).ById["B"];

        Assert.That(Of(BundledData.Reversed(records), 100).ById["B"], Is.EqualTo(one));
        Assert.That(Of(records, 100, seed: 2).ById["B"], Is.Not.EqualTo(one));
    }

    [TestCase(0)]
    [TestCase(1_000_001)]
    public void Numbers_of_draws_that_cannot_be_kept_are_refused(int samples) =>
        Assert.That(() => Of(SixNodes.Rows.Records, samples), Throws.TypeOf<UsageException>().With.Message.Contains("--samples"));

    [Test]
    public void A_cancelled_run_ends()
    {
        var records = SixNodes.Rows.Records;
        var result = records.Hedge(Ask.On() with { Poles = ["P", "Q"] });

        Assert.That(
            () => HedgeIntervalAnalysis.Of(records, result, six, new DrawOptions(), new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static HedgeIntervals Of(PartnershipRecords records, int samples, int seed = 1) => HedgeIntervalAnalysis.Of(
        records, records.Hedge(Ask.On() with { Poles = ["P", "Q"] }), six, new DrawOptions { Samples = samples, Seed = seed }, CancellationToken.None);

    /// <summary>The linear weights of a network under the spacing of the first draw of seed 3.</summary>
    private static double[,] Spaced(PartnershipRecords records, HedgeResult result, double[,] linear)
    {
        var network = new SpacedNetwork(records, result.Snapshot);
        var spacing = network.Draw(3, 0, network.NewWorkspace()).ToArray();
        var spaced = new double[linear.GetLength(0), linear.GetLength(1)];
        for (var i = 0; i < linear.GetLength(0); i++)
        {
            for (var j = 0; j < linear.GetLength(1); j++)
            {
                if (linear[i, j] > 0)
                    spaced[i, j] = spacing[network.Weights.ToList().FindIndex(w => Math.Abs(w - linear[i, j]) < 1e-9)];
            }
        }

        return spaced;
    }

    private static void Holds(DrawnIndex index, double? expected)
    {
        Assert.That(index.Low.Value is null, Is.EqualTo(expected is null), index.Symbol);
        if (expected is { } value)
        {
            Assert.That(index.Low.Value, Is.EqualTo(value).Within(1e-12), index.Symbol);
            Assert.That(index.High.Value, Is.EqualTo(index.Low.Value));
        }
    }
}
