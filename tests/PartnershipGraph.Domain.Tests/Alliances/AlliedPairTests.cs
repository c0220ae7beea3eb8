using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Tests.Alliances;

[TestFixture]
public sealed class AlliedPairTests
{
    private static readonly DateOnly day = new(2020, 6, 1);

    [Test]
    public void Every_two_members_of_one_alliance_are_allied_once()
    {
        var pairs = AlliedPair.InForce([Member("X", "CCC"), Member("X", "AAA"), Member("X", "BBB")], day);
        Assert.That(pairs.Select(Ids), Is.EqualTo(["AAA-BBB", "AAA-CCC", "BBB-CCC"]));
        Assert.That(pairs.Select(p => p.Alliance), Is.All.EqualTo("X"));
    }

    [Test]
    public void A_lone_member_makes_no_pair() => Assert.That(AlliedPair.InForce([Member("Solo", "AAA")], day), Is.Empty);

    [Test]
    public void Members_of_different_alliances_are_not_allied() =>
        Assert.That(AlliedPair.InForce([Member("X", "AAA"), Member("x", "BBB"), Member("Y", "CCC")], day), Is.Empty);

    [Test]
    public void Receivers_of_one_sided_statuses_are_not_allied_with_each_other()
    {
        AllianceMember[] members =
        [
            Member("M1", "USA", AllianceKind.Mnna), Member("M1", "JPN", AllianceKind.Mnna),
            Member("M2", "USA", AllianceKind.Mnna), Member("M2", "EGY", AllianceKind.Mnna),
        ];
        Assert.That(AlliedPair.InForce(members, day).Select(Ids), Is.EqualTo(["JPN-USA", "EGY-USA"]));
    }

    [TestCase("2019", "2020", "2020-06-01", null, ExpectedResult = 0, Description = "left before the other one joined")]
    [TestCase("2019", "2020-06-01", "2019", null, ExpectedResult = 0, Description = "the last day is outside")]
    [TestCase("2019", "2020-06-02", "2020-06-01", null, ExpectedResult = 1, Description = "one day together")]
    [TestCase("2019", null, "2020-06-02", null, ExpectedResult = 0, Description = "joins tomorrow")]
    [TestCase(null, null, null, null, ExpectedResult = 1)]
    [TestCase("2020-06-01", "2020-06-01", null, null, ExpectedResult = 0, Description = "an empty spell")]
    public int Members_are_allied_on_days_that_both_spells_hold(string? from1, string? to1, string? from2, string? to2) =>
        AlliedPair.InForce([Member("X", "AAA", span: Span(from1, to1)), Member("X", "BBB", span: Span(from2, to2))], day).Count;

    [TestCase(AllianceKind.Defense, AllianceKind.Defense, AllianceKind.Defense)]
    [TestCase(AllianceKind.Defense, AllianceKind.Neutrality, AllianceKind.Neutrality)]
    [TestCase(AllianceKind.Consultation, AllianceKind.Nonaggression, AllianceKind.Nonaggression)]
    [TestCase(AllianceKind.Offense, AllianceKind.Mnna, AllianceKind.Mnna)]
    [TestCase(AllianceKind.Entente, AllianceKind.Defense, AllianceKind.Entente)]
    public void The_weaker_promise_holds_between_the_two(AllianceKind one, AllianceKind other, AllianceKind expected)
    {
        var pair = AlliedPair.InForce([Member("X", "AAA", one), Member("X", "BBB", other)], day).Single();
        Assert.That(pair.Kind, Is.EqualTo(expected));
        Assert.That(pair.IsDefensePact, Is.EqualTo(expected == AllianceKind.Defense));
    }

    [Test]
    public void A_member_that_stands_twice_counts_once_with_its_stronger_promise()
    {
        AllianceMember[] members =
        [
            Member("X", "AAA", AllianceKind.Entente), Member("X", "BBB", AllianceKind.Consultation), Member("X", "AAA", AllianceKind.Defense),
        ];
        var pair = AlliedPair.InForce(members, day).Single();
        Assert.That(pair.Kind, Is.EqualTo(AllianceKind.Consultation));
    }

    [Test]
    public void A_stronger_promise_of_another_time_does_not_count()
    {
        AllianceMember[] members =
        [
            Member("X", "AAA", AllianceKind.Defense, Span("1990", "2000")), Member("X", "AAA", AllianceKind.Entente, Span("2000", null)),
            Member("X", "BBB"),
        ];
        Assert.That(AlliedPair.InForce(members, day).Single().Kind, Is.EqualTo(AllianceKind.Entente));
    }

    [Test]
    public void Two_members_of_two_alliances_are_a_pair_in_each()
    {
        var pairs = AlliedPair.InForce([Member("Y", "BBB"), Member("X", "AAA"), Member("Y", "AAA"), Member("X", "BBB")], day);
        Assert.That(pairs.Select(p => $"{p.Alliance} {Ids(p)}"), Is.EqualTo(["X AAA-BBB", "Y AAA-BBB"]));
    }

    [Test]
    public void The_rows_of_pairs_are_each_told_once_and_equal_rows_are_two()
    {
        var (row, equal, other) = (Member("X", "AAA"), Member("X", "AAA"), Member("X", "BBB"));
        Assert.That(AlliedPair.RowsOf([new(row, other), new(other, row)]).Count(), Is.EqualTo(2));
        Assert.That(AlliedPair.RowsOf([new(row, other), new(equal, other)]).Count(), Is.EqualTo(3));
    }

    [Test]
    public void A_tie_that_was_taken_away_on_both_sides_is_none()
    {
        var (a, b, c) = (Member("X", "AAA") with { NotAlliedWith = new HashSet<string> { "BBB" } }, Member("X", "BBB"), Member("X", "CCC"));
        var apart = b with { NotAlliedWith = new HashSet<string> { "AAA" } };

        using var scope = Assert.EnterMultipleScope();
        Assert.That(AlliedPair.InForce([a, apart, c], day).Select(Ids), Is.EqualTo(["AAA-CCC", "BBB-CCC"]));
        Assert.That(new AlliedPair(a, apart).Span, Is.Null);
        Assert.That(AlliedPair.InForce([a, b, c], day).Select(Ids), Is.EqualTo(["AAA-BBB", "AAA-CCC", "BBB-CCC"]), "one side alone may speak of another row");
    }

    private static string Ids(AlliedPair pair) => $"{pair.First.Member}-{pair.Second.Member}";

    private static DateSpan Span(string? from, string? to) => new(Of(from), Of(to));

    private static DateOnly? Of(string? date) => date is null ? null : PartialDate.Parse(date).FirstDay;

    private static AllianceMember Member(string alliance, string member, AllianceKind kind = AllianceKind.Defense, DateSpan span = default) =>
        new(alliance, member, kind, span, new Citation("made up", "", Confidence.High));
}
