using PartnershipGraph.Analysis.Domains;
using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Tests.Domains;

[TestFixture]
public sealed class CompositeTests
{
    /// <summary>Shares with Q of trade .75, arms .10, votes .60, partnership .571.</summary>
    private static readonly PoleValues[] example = [Share(0.75), Share(0.10), Share(0.60), Share(0.571)];

    [Test]
    public void The_mean_hides_how_far_the_layers_lie_apart()
    {
        Assert.That(Composite.Of(example, [1, 1, 1, 1], 2).Values[1], Is.EqualTo(0.505).Within(1e-3));
        Assert.That(Composite.Range(example, 2).Values[1], Is.EqualTo(0.65).Within(1e-12));
        Assert.That(Composite.Difference(example[0], example[1]).Values, Is.EqualTo(new[] { -0.65, 0.65 }).Within(1e-12));
    }

    [Test]
    public void Weights_count_by_their_proportion_alone()
    {
        var twice = Composite.Of(example, [2, 1, 1, 1], 2).Values[1];
        Assert.That(twice, Is.EqualTo((1.5 + 0.1 + 0.6 + 0.571) / 5).Within(1e-12));
        Assert.That(Composite.Of(example, [20, 10, 10, 10], 2).Values[1], Is.EqualTo(twice!.Value).Within(1e-12));
    }

    [Test]
    public void A_layer_without_a_share_or_a_weight_is_left_out_and_fewer_than_three_are_none()
    {
        var gap = PoleValues.Null(2, "no pole tie");
        Assert.That(Composite.Of([.. example, gap], [1, 1, 1, 1, 5], 2).Values[1], Is.EqualTo(0.505).Within(1e-3));
        Assert.That(Composite.Of(example, [1, 1, 1, 0], 2).Values[1], Is.EqualTo(1.45 / 3).Within(1e-12));
        Assert.That(Composite.Of(example, [1, 1, 0, 0], 2).WhyNull, Is.EqualTo("fewer than three layers"));
        Assert.That(Composite.Range([example[0], gap], 2).WhyNull, Is.EqualTo("fewer than two layers"));
    }

    [Test]
    public void A_split_without_one_of_its_sides_says_which()
    {
        var gap = PoleValues.Null(2, "no pole tie");
        Assert.That(Composite.Difference(example[0], gap).WhyNull, Is.EqualTo("security: no pole tie"));
        Assert.That(Composite.Difference(gap, gap).WhyNull, Is.EqualTo("economic: no pole tie; security: no pole tie"));
    }

    [Test]
    public void Ideal_points_near_one_pole_give_it_two_thirds_before_they_are_standardised()
    {
        double[] closeness = [VoteCloseness.OfDistance(2), VoteCloseness.OfDistance(0.5)];
        Assert.That(closeness, Is.EqualTo(new[] { 0.3333, 0.6667 }).Within(1e-4));
        Assert.That(PoleTies.Shares(closeness)[1], Is.EqualTo(0.6667).Within(1e-4));
    }

    [Test]
    public void Who_votes_like_one_pole_to_the_letter_has_no_tie_to_the_other()
    {
        Assert.That(VoteCloseness.Standardised(0.2, 0.2), Is.Zero);
        Assert.That(VoteCloseness.Standardised(1, 0.2), Is.EqualTo(1));
        Assert.That(VoteCloseness.Standardised(0.1, 0.2), Is.Zero, "less than the poles have in common is no negative tie");
        Assert.That(VoteCloseness.Standardised(0.6, 0.2), Is.EqualTo(0.5).Within(1e-12));
        Assert.That(VoteCloseness.Standardised(1, 1), Is.Null, "poles that vote alike cannot be told apart");
    }

    private static PoleValues Share(double withQ) => new([1 - withQ, withQ], null);
}
