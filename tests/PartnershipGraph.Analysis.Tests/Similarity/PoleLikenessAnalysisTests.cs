using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Similarity;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Similarity;

[TestFixture]
public sealed class PoleLikenessAnalysisTests
{
    [TestCase("A", 0.5592)]
    [TestCase("B", 0.8415)]
    [TestCase("C", -1.1163)]
    [TestCase("D", 0.4390)]
    public void The_differential_has_its_hand_computed_value(string id, double differential) =>
        Assert.That(Of(id, "P", "Q").Differential.Value, Is.EqualTo(differential).Within(1e-4));

    [Test]
    public void It_is_the_difference_of_the_two_kappas()
    {
        var c = Of("C", "P", "Q");
        Assert.That(c.Kappa.Values[0], Is.EqualTo(0.6512).Within(1e-4));
        Assert.That(c.Kappa.Values[1], Is.EqualTo(-0.4651).Within(1e-4));
    }

    [Test]
    public void A_pole_has_none()
    {
        Assert.That(Of("P", "P", "Q").Differential, Is.EqualTo(IndexValue.Null("is a pole")));
        Assert.That(Of("P", "P", "Q").Kappa.WhyNull, Is.EqualTo("is a pole"));
    }

    [Test]
    public void Of_three_poles_there_are_kappas_and_no_differential()
    {
        var a = Of("A", "P", "Q", "D");
        Assert.That(a.Kappa.Values, Has.Count.EqualTo(3).And.All.Not.Null);
        Assert.That(a.Differential, Is.EqualTo(IndexValue.Null("more than two poles")));
    }

    [Test]
    public void One_pole_is_too_few() =>
        Assert.That(() => Of("A", "P"), Throws.TypeOf<UsageException>().With.Message.Contains("two to five"));

    private static PoleLikeness Of(string id, params string[] poles) => PoleLikenessAnalysis
        .Run(SixNodes.Rows.Records, Ask.On() with { Poles = poles }, new SimilarityRequest { SelvesTied = true }, CancellationToken.None)
        .States.Single(s => s.Id == id);
}
