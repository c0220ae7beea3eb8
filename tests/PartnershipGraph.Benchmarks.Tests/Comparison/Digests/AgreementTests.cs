using PartnershipGraph.Benchmarks.Comparison.Digests;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Digests;

/// <summary>Answers that differ do not pass for the same.</summary>
internal sealed class AgreementTests
{
    [Test]
    public void The_same_numbers_agree_and_one_that_differs_is_seen()
    {
        var ours = Digest.Of([1, 2, 3]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Numbers(ours, Digest.Of([1, 2, 3])), Is.EqualTo(new Agreement(Agrees: true, "=")));
        Assert.That(Numbers(ours, Digest.Of([1, 2, 3 + 1e-12])).Agrees, Is.True, "within the tolerance");
        Assert.That(Numbers(ours, Digest.Of([1, 2, 3.1])).Agrees, Is.False, "another largest");
        Assert.That(Numbers(ours, Digest.Of([2, 1, 3])).Agrees, Is.False, "another order");
        Assert.That(Numbers(ours, Digest.Of([1, 2, 2, 3])).Words, Is.EqualTo("3 numbers beside 4"));
        Assert.That(Numbers(ours, Digest.Of([1, double.NaN, 3])).Agrees, Is.False, "no number");
    }

    [Test]
    public void Nothing_agrees_with_nothing() =>
        Assert.That(Numbers(Digest.Of([]), Digest.Of([])), Is.EqualTo(new Agreement(Agrees: true, "=")));

    [Test]
    public void Zeros_agree_though_they_have_no_scale()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Numbers(Digest.Of([0, 0]), Digest.Of([0, 0])).Agrees, Is.True);
        Assert.That(Numbers(Digest.Of([0, 1e-300]), Digest.Of([0, 0])).Agrees, Is.False);
    }

    [Test]
    public void A_direction_has_no_length()
    {
        var ours = Digest.Of([0.25, 0.5, 1]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Agreement.Between(ours, Digest.Of([1, 2, 4]), AnswerKind.Direction, 1e-12).Agrees, Is.True);
        Assert.That(Agreement.Between(ours, Digest.Of([1, 3, 4]), AnswerKind.Direction, 1e-12).Agrees, Is.False);
    }

    [Test]
    public void Groups_are_counted_however_they_are_numbered()
    {
        var ours = Digest.Of([0, 1, 1]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Groups(ours, Digest.Of([1, 0, 0])).Agrees, Is.True);
        Assert.That(Groups(ours, Digest.Of([2])).Agrees, Is.True, "a single number is their count");
        Assert.That(Groups(ours, Digest.Of([0, 1, 2])).Words, Is.EqualTo("2 groups beside 3"));
    }

    [TestCase(0.5, 0.5, true)]
    [TestCase(0.4996, 0.5, true)]
    [TestCase(0.4994, 0.5, false)]
    [TestCase(0.6, 0.5, true)]
    public void A_division_may_be_a_thousandth_worse(double own, double other, bool agrees) =>
        Assert.That(Quality(own, other).Agrees, Is.EqualTo(agrees));

    [Test]
    public void A_division_without_modularity_is_none() => Assert.That(Quality(0.5, other: null).Agrees, Is.False);

    [Test]
    public void Estimates_agree_when_their_sums_are_of_one_size()
    {
        var ours = Digest.Of([90, 20]) with { Error = 0.125 };

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Estimate(ours, Digest.Of([80, 20])).Agrees, Is.True);
        Assert.That(Estimate(ours, Digest.Of([40, 20])).Agrees, Is.False);
        Assert.That(Estimate(ours, Digest.Of([80, 20])).Words, Does.Contain("10.0 %").And.Contain("12.5 %"));
    }

    private static Agreement Numbers(Digest ours, Digest theirs) => Agreement.Between(ours, theirs, AnswerKind.Numbers, 1e-9);

    private static Agreement Groups(Digest ours, Digest theirs) => Agreement.Between(ours, theirs, AnswerKind.Groups, 0);

    private static Agreement Estimate(Digest ours, Digest theirs) => Agreement.Between(ours, theirs, AnswerKind.Estimate, 0);

    private static Agreement Quality(double? own, double? other) =>
        Agreement.Between(new Digest { Modularity = own }, new Digest { Modularity = other }, AnswerKind.Quality, 0);
}
