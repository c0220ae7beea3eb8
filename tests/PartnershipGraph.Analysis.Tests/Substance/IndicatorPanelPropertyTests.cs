using CsCheck;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Tests.Substance;

/// <summary>What holds of the panel of any rows.</summary>
[TestFixture]
public sealed class IndicatorPanelPropertyTests
{
    private static readonly string[] partners = ["A", "B", "C", "D", "E"];
    private static readonly string[] names = ["trade_share", "trade_value", "leader_visits", "un_vote_agreement", "arms_share", "students", "sanctions"];

    private static readonly Gen<List<SubstanceFact>> rows = Gen.Select(
            Gen.Int[0, partners.Length], Gen.Int[2000, 2012], Gen.Int[0, names.Length - 1], Gen.Int[0, 4])
        .Select(x => new SubstanceFact("S", x.Item1 < partners.Length ? partners[x.Item1] : "X", x.Item2, names[x.Item3], x.Item4, "", new Citation("made up", "", Confidence.High)))
        .List[0, 60]
        .Select(list => list.DistinctBy(f => (f.Target, f.Year, f.Indicator)).ToList());

    [Test]
    public void Scores_lie_between_0_and_1_and_their_mean_is_one_half() => rows.Sample(facts =>
    {
        foreach (var indicator in IndicatorPanel.Of(facts, "S", partners).Indicators)
        {
            double[] scores = [.. indicator.Scores.OfType<double>()];
            Assert.That(scores, Is.All.InRange(.5 / scores.Length, 1 - (.5 / scores.Length)));
            Assert.That(scores.Average(), Is.EqualTo(.5).Within(1e-12));
        }
    });

    [Test]
    public void The_order_of_the_rows_does_not_matter() => Gen.Select(rows, Gen.Int).Sample((facts, seed) =>
    {
        var shuffled = facts.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.That(Text(IndicatorPanel.Of(shuffled, "S", partners)), Is.EqualTo(Text(IndicatorPanel.Of(facts, "S", partners))));
    });

    [Test]
    public void A_change_of_unit_changes_no_score() => rows.Sample(facts =>
    {
        var scaled = facts.ConvertAll(f => f with { Value = 8 * f.Value });
        Assert.That(Profiles(IndicatorPanel.Of(scaled, "S", partners)), Is.EqualTo(Profiles(IndicatorPanel.Of(facts, "S", partners))));
    });

    [Test]
    public void Names_that_count_nowhere_change_no_dimension() => rows.Sample(facts => Assert.That(
        Profiles(IndicatorPanel.Of(facts.Where(f => f.Indicator != "sanctions"), "S", partners)),
        Is.EqualTo(Profiles(IndicatorPanel.Of(facts, "S", partners)))));

    private static string Text(IndicatorPanel panel) => string.Join('\n', panel.Indicators.Select(i =>
        i.Name + string.Join(' ', i.Readings.Select(r => r is null ? "-" : FormattableString.Invariant($"{r.Value:R} {r.FirstYear} {r.LastYear} {r.Rows.Count}"))))) + Profiles(panel);

    private static string Profiles(IndicatorPanel panel) =>
        string.Join('\n', panel.Profiles.Select(p => string.Join(' ', p.Scores.Select(s => FormattableString.Invariant($"{s:R}")))));
}
