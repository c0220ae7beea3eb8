using PartnershipGraph.Analysis.Priorities;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Priorities;

[TestFixture]
public sealed class BodyCrossingTests
{
    /// <summary>N1, N2 and S3 belong, and so does the sponsor: of the two holders of rank 1, N1 is a member and S1 is not.</summary>
    private static Rows Club => World.NorthAndSouth.Belongs("Club", "N1").Belongs("Club", "N2").Belongs("Club", "S3").Belongs("Club", "S");

    [Test]
    public void Members_and_others_are_counted_at_each_tier()
    {
        var club = Run(Club);
        Assert.That((club.Body, club.Members, club.NonMembers), Is.EqualTo(("Club", 3, 5)), "the sponsor is in neither");
        Assert.That(club.Tiers.Select(t => (t.Tier, t.Members, t.NonMembers)), Is.EqualTo(new[]
        {
            ("1", 1, 1), ("2", 0, 0), ("3", 1, 0), ("4", 0, 0), ("5", 0, 1), ("other", 0, 0), ("any", 2, 2), ("none", 1, 3),
        }));
        Assert.That(Tier(club, "1").MemberShare.Value, Is.EqualTo(0.5));
        Assert.That(Tier(club, "3").MemberShare.Value, Is.EqualTo(1));
    }

    [Test]
    public void The_risk_ratio_sets_how_often_members_hold_a_tier_against_how_often_others_do()
    {
        var club = Run(Club);
        Assert.That(Tier(club, "1").RiskRatio.Value, Is.EqualTo(1.0 / 3 / (1.0 / 5)).Within(1e-12));
        Assert.That(Tier(club, "any").RiskRatio.Value, Is.EqualTo(2.0 / 3 / (2.0 / 5)).Within(1e-12));
        Assert.That(Tier(club, "none").RiskRatio.Value, Is.EqualTo(1.0 / 3 / (3.0 / 5)).Within(1e-12));
        Assert.That(Tier(club, "5").RiskRatio.Value, Is.Zero, "one of the others holds it and no member");
    }

    [Test]
    public void What_cannot_be_divided_is_null_with_its_reason()
    {
        var club = Run(Club);
        Assert.That(Tier(club, "2").MemberShare.WhyNull, Is.EqualTo("nobody holds it"));
        Assert.That(Tier(club, "3").RiskRatio.WhyNull, Is.EqualTo("no non-member holds it"), "it would be infinite");
        Assert.That(Run(Club, Ask.On("1980")) is { Members: 0 } early ? Tier(early, "none").RiskRatio.WhyNull : "", Is.EqualTo("no members"));
        var all = World.NorthAndSouth;
        foreach (var id in all.Records.Actors.All.Select(a => a.Id).ToList())
            all.Belongs("Club", id);
        Assert.That(Tier(Run(all), "any").RiskRatio.WhyNull, Is.EqualTo("no non-members"));
    }

    [Test]
    public void Membership_is_that_of_the_day()
    {
        var rows = World.NorthAndSouth.Belongs("Club", "N1", "1990", "2010").Belongs("Club", "S1", "2005").Belongs("Club", "S1", "2007");
        Assert.That(Run(rows, Ask.On("2004")).Members, Is.EqualTo(1));
        Assert.That(Run(rows, Ask.On("2008")).Members, Is.EqualTo(2), "two spells of one member are one member");
        Assert.That(Run(rows, Ask.On("2010")).Members, Is.EqualTo(1), "the end is the first day outside");
    }

    [Test]
    public void Memberships_below_the_least_confidence_do_not_count()
    {
        var rows = World.NorthAndSouth.Belongs("Club", "N1").Belongs("Club", "S1", confidence: Confidence.Low);
        var (all, sure) = (Result(rows, Ask.On(), ["Club"]), Result(rows, Ask.On() with { MinConfidence = Confidence.High }, ["Club"]));
        Assert.That((all.Bodies[0].Members, sure.Bodies[0].Members), Is.EqualTo((2, 1)));
        Assert.That((all.Rows, sure.Rows), Is.EqualTo((new RowCounts(5, 0, 1), new RowCounts(5, 0, 0))));
    }

    [Test]
    public void Unasked_the_bodies_of_ten_members_or_more_are_crossed_the_largest_first()
    {
        var rows = new Rows().Title("S", "M0", 1);
        foreach (var i in Enumerable.Range(0, 12))
        {
            var id = FormattableString.Invariant($"M{i}");
            rows.Belongs("Twelve", id);
            _ = i < 10 ? rows.Belongs("Ten", id) : rows.States(id);
            _ = i < 9 ? rows.Belongs("Nine", id) : rows.States(id);
        }

        Assert.That(Result(rows, Ask.On(), null).Bodies.Select(b => (b.Body, b.Members)), Is.EqualTo(new[] { ("Twelve", 12), ("Ten", 10) }));
        Assert.That(Result(rows, Ask.On(), ["Nine", "Ten", "Nine"]).Bodies.Select(b => b.Body), Is.EqualTo(new[] { "Nine", "Ten" }), "in the order asked for, once");
    }

    [Test]
    public void A_body_without_any_row_is_refused_and_the_others_named() => Assert.That(
        () => Result(Club, Ask.On(), ["N1"]),
        Throws.TypeOf<UsageException>().With.Message.Contains("no members of N1").And.Message.Contains("Club"));

    private static TierMembership Tier(BodyCrossing body, string tier) => body.Tiers.Single(t => t.Tier == tier);

    private static BodyCrossing Run(Rows rows, SnapshotOptions? options = null) => Result(rows, options ?? Ask.On(), ["Club"]).Bodies.Single();

    private static PriorityResult Result(Rows rows, SnapshotOptions options, IReadOnlyList<string>? bodies) =>
        PriorityAnalysis.Run(rows.In(World.Place), options, "S", bodies);
}
