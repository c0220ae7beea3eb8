using PartnershipGraph.Analysis.Perceptions;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Bundled;

[TestFixture]
public sealed class BundledPerceptionsTests
{
    [Test]
    public void Every_pair_is_told_once_with_both_sides_coded([Values("1998", "2012", "2024-12-31")] string asOf)
    {
        var result = Run(asOf);
        Assert.That(result.Dyads.Select(d => (d.A.Sponsor, d.B.Sponsor)), Is.Not.Empty.And.Unique);
        Assert.That(result.Dyads.Select(d => string.CompareOrdinal(d.A.Sponsor, d.B.Sponsor)), Is.All.Negative);
        foreach (var side in result.Dyads.SelectMany(d => new[] { d.A, d.B }))
        {
            Assert.That(side.State, Is.Not.EqualTo(SideState.NeverCoded), side.Sponsor);
            Assert.That(side.Weight, Is.InRange(0, 1), side.Sponsor);
        }
    }

    [Test]
    public void The_pairs_of_each_state_are_those_of_all_seen_from_its_side()
    {
        var all = Run("2024-12-31");
        foreach (var state in new[] { "CHN", "IND", "RUS", "JPN", "USA" })
        {
            var expected = all.Dyads
                .Where(d => d.A.Sponsor == state || d.B.Sponsor == state)
                .Select(d => d.A.Sponsor == state ? (Other: d.B.Sponsor, d.Asymmetry.Value) : (Other: d.A.Sponsor, Value: -d.Asymmetry.Value));
            Assert.That(Run("2024-12-31", state).Dyads.Select(d => (d.B.Sponsor, d.Asymmetry.Value)), Is.EquivalentTo(expected), state);
        }
    }

    [Test]
    public void Most_titles_that_are_not_returned_are_not_recorded()
    {
        var r = Run("2024-12-31").Reciprocity;
        Assert.That(r.CodedBinary.Value, Is.GreaterThan(0.9));
        Assert.That(r.Binary.Value, Is.LessThan(0.6));
        Assert.That(r.Rho.Value, Is.GreaterThan(0), "more than in a random network of as many titles");
        Assert.That(r.Weighted.Value, Is.InRange(0, 1));
    }

    [Test]
    public void The_scheme_of_weights_moves_the_asymmetry_and_not_whether_a_title_is_returned()
    {
        var (linear, binary) = (Run("2024-12-31"), Run("2024-12-31", weights: "binary"));
        Assert.That(binary.Reciprocity.Binary, Is.EqualTo(linear.Reciprocity.Binary));
        Assert.That(binary.Reciprocity.Weighted.Value, Is.EqualTo(binary.Reciprocity.Binary.Value).Within(1e-12), "every title weighs 1");
        Assert.That(binary.Dyads.Where(d => d.A.Weight > 0 && d.B.Weight > 0).Select(d => d.Asymmetry.Value), Is.All.Zero);
        Assert.That(linear.Dyads.Count(d => d.Asymmetry.Value is not 0), Is.GreaterThan(10));
    }

    [Test]
    public void The_order_of_the_rows_changes_nothing()
    {
        var (own, other) = (Run("2024-12-31"), PerceptionAnalysis.Run(BundledData.Reversed(BundledData.Records), Ask.On(), state: null, CancellationToken.None));
        Assert.That(other.Reciprocity, Is.EqualTo(own.Reciprocity));
        Assert.That(other.Dyads.Select(Line), Is.EqualTo(own.Dyads.Select(Line)));
    }

    [Test]
    public void A_cancelled_run_gives_no_answer() => Assert.That(
        () => PerceptionAnalysis.Run(BundledData.Records, Ask.On(), state: null, new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    private static PerceptionResult Run(string asOf, string? state = null, string weights = "linear") =>
        PerceptionAnalysis.Run(BundledData.Records, Ask.On(asOf, weights: weights), state, CancellationToken.None);

    private static string Line(PerceptionDyad d) =>
        FormattableString.Invariant($"{d.A.Sponsor} {d.A.Title?.Opening.Title} {d.B.Sponsor} {d.B.Title?.Opening.Title} {d.Asymmetry.Value:R}");
}
