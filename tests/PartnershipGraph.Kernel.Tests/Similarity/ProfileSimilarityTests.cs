using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Similarity;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Similarity;

/// <summary>Values worked out by hand, those published with the worked example among them.</summary>
public class ProfileSimilarityTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly SimilarityOptions selfMax = new() { Selves = SelfTies.Largest };
    private static readonly SimilarityOptions squared = new() { Distance = ProfileDistance.Squared };

    private static SimilarityScores SixStatesPair(int a, int b, SimilarityOptions? options = null) =>
        ProfileSimilarity.Compute(SixStates.Graph(), a, b, options, run);

    [Test]
    public void A_and_B_are_published()
    {
        var scores = SixStatesPair(SixStates.A, SixStates.B);
        Assert.That(scores.Places, Is.EqualTo(4));
        Assert.That(scores.Jaccard, Is.EqualTo(0.25));
        Assert.That(scores.WeightedJaccard, Is.EqualTo(1 / 3.0).Within(1e-12));
        Assert.That(scores.Cosine, Is.EqualTo(0.594226).Within(1e-6));
        Assert.That(scores.S, Is.EqualTo(0.2).Within(1e-12));
        Assert.That(scores.Kappa, Is.EqualTo(-1 / 15.0).Within(1e-12));
        Assert.That(scores.Nulls, Is.Empty);
    }

    [Test]
    public void B_and_D_share_nothing_and_S_does_not_see_it()
    {
        var scores = SixStatesPair(SixStates.B, SixStates.D);
        Assert.That(scores.S, Is.EqualTo(0.2).Within(1e-12));
        Assert.That(scores.Kappa, Is.Zero.Within(1e-12));
        Assert.That(scores.A, Is.Zero.Within(1e-12));
        Assert.That(scores.Jaccard, Is.Zero);
        Assert.That(scores.WeightedJaccard, Is.Zero);
        Assert.That(scores.Cosine, Is.NaN);
        Assert.That(scores.Nulls, Is.EquivalentTo(
            new Dictionary<SimilarityCoefficient, string> { [SimilarityCoefficient.Cosine] = NullReason.Isolated }));
    }

    [Test]
    public void One_more_state_that_nobody_is_tied_to_raises_S_and_not_kappa()
    {
        var wider = Sample.Of(
            7,
            directed: false,
            (SixStates.C, SixStates.P, 1),
            (SixStates.A, SixStates.Q, 0.8),
            (SixStates.B, SixStates.Q, 0.8),
            (SixStates.A, SixStates.P, 0.6),
            (SixStates.B, SixStates.D, 0.6),
            (SixStates.A, SixStates.B, 0.4),
            (SixStates.B, SixStates.C, 0.4));
        var scores = ProfileSimilarity.Compute(wider, SixStates.B, SixStates.D, null, run);
        Assert.That(scores.S, Is.EqualTo(0.36).Within(1e-12));
        Assert.That(scores.Kappa, Is.Zero.Within(1e-12));
    }

    [TestCase(SixStates.A, SixStates.B, 0.0667, -0.1667)]
    [TestCase(SixStates.A, SixStates.Q, 0.5333, 0.4878)]
    [TestCase(SixStates.A, SixStates.P, 0, -0.0714)]
    [TestCase(SixStates.C, SixStates.P, 0.6667, 0.6512)]
    [TestCase(SixStates.C, SixStates.Q, -0.4, -0.4651)]
    public void With_the_largest_tie_to_oneself_values_are_published(int a, int b, double s, double kappa)
    {
        var scores = SixStatesPair(a, b, selfMax);
        Assert.That(scores.Places, Is.EqualTo(6));
        Assert.That(scores.S, Is.EqualTo(s).Within(1e-4));
        Assert.That(scores.Kappa, Is.EqualTo(kappa).Within(1e-4));
    }

    [Test]
    public void A_and_pi_are_published()
    {
        var scores = SixStatesPair(SixStates.A, SixStates.B, selfMax);
        Assert.That(scores.A, Is.EqualTo(-0.1333).Within(1e-4));
        Assert.That(scores.Pi, Is.EqualTo(-0.1831).Within(1e-4));
    }

    [TestCase(SixStates.A, 0.5592)]
    [TestCase(SixStates.B, 0.8415)]
    [TestCase(SixStates.C, -1.1163)]
    [TestCase(SixStates.D, 0.4390)]
    public void The_difference_between_the_poles_is_published(int state, double differential)
    {
        var difference = SixStatesPair(state, SixStates.Q, selfMax).Kappa - SixStatesPair(state, SixStates.P, selfMax).Kappa;
        Assert.That(difference, Is.EqualTo(differential).Within(1e-4));
    }

    [Test]
    public void Vectors_of_levels_give_the_published_values()
    {
        double[] x = [5, 2, 0, 0, 3, 4], y = [2, 5, 2, 3, 0, 4];
        var levels = new SimilarityOptions { LargestTie = 5 };
        var scores = ProfileSimilarity.Compute(x, y, levels);
        Assert.That(scores.S, Is.EqualTo(1 - (2 * 14 / 30.0)).Within(1e-12));
        Assert.That(scores.Pi, Is.EqualTo(1 - (14.0 / 6 / (284.0 / 144))).Within(1e-12));
        var graph = SixStatesPair(SixStates.A, SixStates.B, selfMax);
        foreach (var coefficient in Enum.GetValues<SimilarityCoefficient>())
            Assert.That(scores[coefficient], Is.EqualTo(graph[coefficient]).Within(1e-12), coefficient.ToString());
    }

    [Test]
    public void Squared_distance_weighs_one_large_difference_more()
    {
        // Levels A (3, 4, 0, 0) and B (0, 4, 2, 3): squares 9 + 0 + 4 + 9 = 22; every place against every place 258.
        var scores = SixStatesPair(SixStates.A, SixStates.B, squared);
        Assert.That(scores.S, Is.EqualTo(1 - (2 * 22 / 100.0)).Within(1e-12));
        Assert.That(scores.Kappa, Is.EqualTo(1 - (22 / 4.0 / (Pairs([3, 4, 0, 0], [0, 4, 2, 3]) / 16))).Within(1e-12));
        Assert.That(scores.Jaccard, Is.EqualTo(0.25));

        static double Pairs(double[] x, double[] y) => x.Sum(a => y.Sum(b => (a - b) * (a - b)));
    }

    [Test]
    public void Equal_profiles_are_as_alike_as_can_be()
    {
        var scores = ProfileSimilarity.Compute([0.2, 0, 0.8], [0.2, 0, 0.8]);
        Assert.That(scores.Jaccard, Is.EqualTo(1));
        Assert.That(scores.WeightedJaccard, Is.EqualTo(1));
        Assert.That(scores.Cosine, Is.EqualTo(1).Within(1e-15).And.AtMost(1));
        Assert.That(scores.S, Is.EqualTo(1));
        Assert.That(scores.Kappa, Is.EqualTo(1));
        Assert.That(scores.Pi, Is.EqualTo(1));
        Assert.That(scores.A, Is.GreaterThan(0));
    }

    [Test]
    public void Opposite_profiles_are_as_unlike_as_S_can_tell()
    {
        var scores = ProfileSimilarity.Compute([1, 1, 0, 0], [0, 0, 1, 1]);
        Assert.That(scores.S, Is.EqualTo(-1));
        Assert.That(scores.Kappa, Is.EqualTo(-1));
        Assert.That(scores.Pi, Is.EqualTo(-1));
        Assert.That(scores.A, Is.EqualTo(-1));
        Assert.That(scores.Cosine, Is.Zero);
    }

    [TestCase(ProfileDistance.Absolute)]
    [TestCase(ProfileDistance.Squared)]
    public void Profiles_without_variation_have_no_kappa(ProfileDistance distance)
    {
        double[] same = [0.1, 0.1, 0.1];
        var scores = ProfileSimilarity.Compute(same, same, new SimilarityOptions { Distance = distance });
        Assert.That(scores.S, Is.EqualTo(1));
        Assert.That(scores.A, Is.Zero);
        Assert.That(scores.Nulls.Keys, Is.EqualTo(new[] { SimilarityCoefficient.Kappa, SimilarityCoefficient.Pi }));
        Assert.That(scores.Nulls.Values, Is.All.EqualTo(NullReason.NoVariation));
    }

    [Test]
    public void Two_that_nobody_is_tied_to_have_only_S_and_A()
    {
        var scores = ProfileSimilarity.Compute(Sample.Isolated(4), 1, 3, null, run);
        Assert.That(scores.S, Is.EqualTo(1));
        Assert.That(scores.A, Is.Zero);
        Assert.That(scores.Nulls, Is.EquivalentTo(new Dictionary<SimilarityCoefficient, string>
        {
            [SimilarityCoefficient.Jaccard] = NullReason.Isolated,
            [SimilarityCoefficient.WeightedJaccard] = NullReason.Isolated,
            [SimilarityCoefficient.Cosine] = NullReason.Isolated,
            [SimilarityCoefficient.Kappa] = NullReason.NoVariation,
            [SimilarityCoefficient.Pi] = NullReason.NoVariation,
        }));
    }

    [Test]
    public void Two_vertices_alone_have_no_places()
    {
        var scores = ProfileSimilarity.Compute(Sample.Path(2), 0, 1, null, run);
        Assert.That(scores.Places, Is.Zero);
        Assert.That(scores.Nulls, Has.Count.EqualTo(7));
        Assert.That(scores.Nulls.Values, Is.All.EqualTo(NullReason.TooFewVertices));
        Assert.That(ProfileSimilarity.Compute([], []).Nulls.Values, Is.All.EqualTo(NullReason.TooFewVertices));
        Assert.That(ProfileSimilarity.Compute(Sample.Path(2), 0, 1, selfMax, run).Jaccard, Is.EqualTo(1));
    }

    [Test]
    public void Ends_of_a_path_share_their_one_partner()
    {
        var scores = ProfileSimilarity.Compute(Sample.Path(3), 0, 2, null, run);
        Assert.That(scores.Jaccard, Is.EqualTo(1));
        Assert.That(scores.Cosine, Is.EqualTo(1));
        Assert.That(scores.S, Is.EqualTo(1));
        Assert.That(scores.Kappa, Is.NaN);
    }

    [Test]
    public void Profiles_of_a_directed_graph_go_out_or_come_in()
    {
        var graph = Sample.Of(4, directed: true, (0, 2, 0.5), (1, 2, 0.5), (3, 0, 0.4), (2, 1, 0.8));
        var outward = ProfileSimilarity.Compute(graph, 0, 1, null, run);
        Assert.That(outward.Jaccard, Is.EqualTo(1));
        Assert.That(outward.S, Is.EqualTo(1));
        var inward = ProfileSimilarity.Compute(graph, 0, 1, new SimilarityOptions { Direction = ArcDirection.In }, run);
        Assert.That(inward.Jaccard, Is.Zero);
        Assert.That(inward.S, Is.EqualTo(1 - 1.2).Within(1e-12));
    }

    [Test]
    public void In_a_directed_graph_each_arc_between_the_two_stands_in_its_own_profile()
    {
        // With selves: profile of 0 is (1, .6, 0), of 1 (0, 1, 0); the arc back is missing.
        var graph = Sample.Of(3, directed: true, (0, 1, 0.6));
        var scores = ProfileSimilarity.Compute(graph, 0, 1, selfMax, run);
        Assert.That(scores.S, Is.EqualTo(1 - (2 * 1.4 / 3)).Within(1e-12));
        Assert.That(scores.Jaccard, Is.EqualTo(0.5));
    }

    [Test]
    public void Very_weak_ties_have_a_cosine()
    {
        var scores = ProfileSimilarity.Compute([3e-200, 4e-200], [3e-200, 4e-200]);
        Assert.That(scores.Cosine, Is.EqualTo(1).Within(1e-15));
        var huge = new SimilarityOptions { LargestTie = 1e200 };
        Assert.That(ProfileSimilarity.Compute([1e200, 0], [1e200, 1e200], huge).Cosine, Is.EqualTo(Math.Sqrt(0.5)).Within(1e-15));
    }

    [Test]
    public void What_is_no_pair_or_no_tie_is_refused()
    {
        var graph = SixStates.Graph();
        Assert.That(() => ProfileSimilarity.Compute(graph, 0, 0, null, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => ProfileSimilarity.Compute(graph, -1, 0, null, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => ProfileSimilarity.Compute(graph, 0, 6, null, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => ProfileSimilarity.Compute([1, 0], [1]), Throws.ArgumentException);
        Assert.That(() => ProfileSimilarity.Compute([1, 0], [1, -0.5]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => ProfileSimilarity.Compute([1, double.NaN], [1, 1]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => ProfileSimilarity.Compute([1, 1.5], [1, 1]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        var strong = Sample.Of(3, directed: false, (0, 1, 3));
        Assert.That(() => ProfileSimilarity.Compute(strong, 0, 2, null, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
        var scores = ProfileSimilarity.Compute(strong, 0, 2, new SimilarityOptions { LargestTie = 5 }, run);
        Assert.That(scores.S, Is.EqualTo(1 - (6 / 5.0)).Within(1e-12));
    }

    [Test]
    public void Options_out_of_range_are_named()
    {
        static string? Named(SimilarityOptions options) =>
            Assert.Throws<ArgumentOutOfRangeException>(options.Validate)!.ParamName;

        Assert.That(Named(new SimilarityOptions { Direction = ArcDirection.Both }), Is.EqualTo("Direction"));
        Assert.That(Named(new SimilarityOptions { Selves = (SelfTies)9 }), Is.EqualTo("Selves"));
        Assert.That(Named(new SimilarityOptions { Distance = (ProfileDistance)9 }), Is.EqualTo("Distance"));
        Assert.That(Named(new SimilarityOptions { LargestTie = 0 }), Is.EqualTo("LargestTie"));
        Assert.That(Named(new SimilarityOptions { LargestTie = double.PositiveInfinity }), Is.EqualTo("LargestTie"));
        Assert.That(Named(new SimilarityOptions { LargestTie = double.NaN }), Is.EqualTo("LargestTie"));
        Assert.That(Named(squared with { LargestTie = 1e200 }), Is.EqualTo("LargestTie"));
        Assert.That(Named(squared with { LargestTie = 1e-200 }), Is.EqualTo("LargestTie"));
    }
}
