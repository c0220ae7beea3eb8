using PartnershipGraph.Analysis.Explaining;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Explaining;

/// <summary>Every number of every state of the bundled data: the printed arithmetic comes to it, on ties of the network.</summary>
internal sealed class BundledExplanationTests
{
    private static readonly Lazy<HedgeResult> hedging = new(() => BundledData.Records.Hedge(Ask.On(layers: "partnership,alliance") with { Poles = ["USA", "CHN"] }));
    private static readonly Lazy<HedgeResult> ofFour = new(() => BundledData.Records.Hedge(Ask.On() with { Poles = ["USA", "CHN", "RUS", "FRA"] }));

    private static IEnumerable<string> OfHedging => ExplainerCatalog.All.Where(e => e.IsHedging).Select(e => e.Note.Name);

    private static IEnumerable<string> OfRank => ExplainerCatalog.All.Select(e => e.Note.Name).Where(MeasureCatalog.Has);

    [TestCaseSource(nameof(OfHedging))]
    public void The_arithmetic_of_an_index_comes_to_what_hedge_says(string measure) => AssertAll(hedging.Value, measure);

    [TestCaseSource(nameof(OfHedging))]
    public void With_four_poles_too(string measure) => AssertAll(ofFour.Value, measure);

    [TestCaseSource(nameof(OfRank))]
    public void The_arithmetic_of_a_measure_comes_to_what_rank_says(string measure)
    {
        foreach (var directed in new[] { false, true })
        {
            var ranking = RankAnalysis.Run(BundledData.Records, Ask.On() with { Directed = directed }, measure, CancellationToken.None);
            for (var i = 0; i < ranking.Values.Count; i++)
            {
                var explained = ExplainAnalysis.Of(ranking, ranking.Snapshot.Actors[i].Id);
                AssertOne(explained, explained.Values.Single(), ranking.Values[i]);
            }
        }
    }

    private static void AssertAll(HedgeResult result, string measure)
    {
        foreach (var entry in result.States)
        {
            var explained = ExplainAnalysis.Of(result, measure, entry.Id);
            var expected = HedgeValues.Of(entry, explained.Measure.Name);
            Assert.That(explained.Values.Select(v => v.Pole), Is.EqualTo(explained.ByPole ? [.. result.Poles] : new string?[] { null }));
            foreach (var (value, index) in explained.Values.Zip(expected))
                AssertOne(explained, value, index.Value);
        }
    }

    private static void AssertOne(Explanation explained, ExplainedValue value, double? expected)
    {
        var whose = $"{explained.Measure.Name} of {explained.State}";
        Assert.That(value.Value, Is.EqualTo(expected), whose);
        Assert.That((value.WhyNull is null, value.Expression is null), Is.EqualTo((expected is not null, expected is null)), whose);
        if (expected is not { } number)
            return;
        Assert.That(ArithmeticReader.Evaluate(value.Expression!.Text), Is.EqualTo(number).Within(1e-12 * Math.Max(1, Math.Abs(number))), whose);
        Assert.That(value.Steps[^1].Value, Is.EqualTo(value.Expression.Value).Within(1e-12), "the last line is the value");

        // No tie twice, each one of the network, the actor's own before others.
        Assert.That(explained.Inputs.Select(u => u.Tie).Distinct<Tie>(ReferenceEqualityComparer.Instance).Count(), Is.EqualTo(explained.Inputs.Count), whose);
        Assert.That(explained.Inputs.Where(u => u.Tie.Has(explained.State) != (u.Part == TiePart.Own)), Is.Empty, whose);
        Assert.That(explained.Inputs.Select(u => u.Part), Is.Ordered, whose);
    }
}
