using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Similarity;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Similarity;

[TestFixture]
public sealed class SimilarityAnalysisTests
{
    private static readonly SimilarityRequest plain = new();
    private static readonly SimilarityRequest selves = new() { SelvesTied = true };

    [Test]
    public void Two_portfolios_have_their_hand_computed_coefficients()
    {
        var ab = Pair("A", "B", plain);
        Assert.That(ab.Jaccard.Value, Is.EqualTo(0.25).Within(1e-4));
        Assert.That(ab.WeightedJaccard.Value, Is.EqualTo(0.333333).Within(1e-4));
        Assert.That(ab.Cosine.Value, Is.EqualTo(0.594226).Within(1e-4));
        Assert.That(ab.S.Value, Is.EqualTo(0.2).Within(1e-4));
        Assert.That(ab.Kappa.Value, Is.EqualTo(-0.066667).Within(1e-4));
        Assert.That(ab.Shared, Is.EqualTo(1), "Q");
    }

    [Test]
    public void Shared_absence_raises_S_and_not_kappa()
    {
        var bd = Pair("B", "D", plain);
        Assert.That(bd.S.Value, Is.EqualTo(0.2).Within(1e-4));
        Assert.That(bd.Kappa.Value, Is.Zero.Within(1e-4));
        Assert.That(bd.Cosine, Is.EqualTo(IndexValue.Null("isolated")), "D has no partner but B itself");
        Assert.That(bd.Shared, Is.Zero);
    }

    [TestCase("A", "B", 0.0667, -0.1667)]
    [TestCase("A", "Q", 0.5333, 0.4878)]
    [TestCase("A", "P", 0, -0.0714)]
    [TestCase("C", "P", 0.6667, 0.6512)]
    [TestCase("C", "Q", -0.4, -0.4651)]
    public void With_self_ties_at_the_maximum_as_in_studies_of_alliances(string a, string b, double s, double kappa)
    {
        Assert.That(Pair(a, b, selves).S.Value, Is.EqualTo(s).Within(1e-4));
        Assert.That(Pair(a, b, selves).Kappa.Value, Is.EqualTo(kappa).Within(1e-4));
    }

    [Test]
    public void Pi_and_A_too()
    {
        Assert.That(Pair("A", "B", selves).Pi.Value, Is.EqualTo(-0.1831).Within(1e-4));
        Assert.That(Pair("A", "B", selves).ChanceCorrected.Value, Is.EqualTo(-0.1333).Within(1e-4));
    }

    [Test]
    public void Squared_distances_give_another_kappa_and_the_same_jaccard()
    {
        // Levels/5: squares of the differences .6, 0, .4 and .6 are .36, 0, .16, .36, and d_max² is 1.
        var squared = Pair("A", "B", new SimilarityRequest { Squared = true });
        Assert.That(squared.S.Value, Is.EqualTo(1 - (2 * 0.88 / 4)).Within(1e-12));
        Assert.That(squared.Jaccard, Is.EqualTo(Pair("A", "B", plain).Jaccard));
    }

    [Test]
    public void The_order_of_the_two_means_nothing()
    {
        var (ab, ba) = (Pair("A", "B", plain), Pair("B", "A", plain));
        Assert.That((ba.A, ba.B), Is.EqualTo(("B", "A")));
        Assert.That(ba with { A = "A", B = "B" }, Is.EqualTo(ab));
    }

    [Test]
    public void Of_one_actor_every_other_is_told_the_most_alike_first()
    {
        var result = Run("A", null, plain);
        Assert.That(result.Pairs.Select(p => p.B), Is.EquivalentTo(new[] { "B", "C", "D", "P", "Q" }));
        Assert.That(result.Pairs.Select(p => p.Kappa.Value), Is.Ordered.Descending);
        Assert.That(result.Places, Is.EqualTo(4));
        Assert.That(Run("A", null, selves).Places, Is.EqualTo(6));
    }

    [Test]
    public void Actors_without_any_tie_have_no_kappa_and_come_last()
    {
        var rows = SixNodes.Rows.States("X", "Y");
        var result = SimilarityAnalysis.Run(rows.Records, Ask.On(), plain, "X", null, CancellationToken.None);
        Assert.That(result.Pairs[^1].B, Is.EqualTo("Y"));
        Assert.That(result.Pairs[^1].Kappa, Is.EqualTo(IndexValue.Null("no variation")));
        Assert.That(result.Pairs[^1].Jaccard, Is.EqualTo(IndexValue.Null("isolated")));
        Assert.That(result.Pairs[^1].S.Value, Is.EqualTo(1), "they share every absence");
    }

    [Test]
    public void An_actor_is_not_compared_with_itself_and_not_with_one_outside_the_network()
    {
        Assert.That(() => Run("A", "A", plain), Throws.TypeOf<UsageException>().With.Message.Contains("twice"));
        Assert.That(() => Run("A", "Z", plain), Throws.TypeOf<UsageException>().With.Message.Contains("Z is not in the network"));
    }

    [Test]
    public void Directed_ties_are_refused() => Assert.That(
        () => SimilarityAnalysis.Run(SixNodes.Rows.Records, Ask.On() with { Directed = true }, plain, "A", "B", CancellationToken.None),
        Throws.TypeOf<UsageException>());

    private static SimilarityResult Run(string a, string? b, SimilarityRequest request) =>
        SimilarityAnalysis.Run(SixNodes.Rows.Records, Ask.On(), request, a, b, CancellationToken.None);

    private static PortfolioSimilarity Pair(string a, string b, SimilarityRequest request) => Run(a, b, request).Pairs.Single();
}
