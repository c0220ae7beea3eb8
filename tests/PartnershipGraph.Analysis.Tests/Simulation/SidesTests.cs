using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Simulation;

/// <summary>Which sides of a pair a change sets, and on which ladder.</summary>
[TestFixture]
public sealed class SidesTests
{
    private static Rows World => new Rows().States("A", "B", "P", "Q")
        .OwnLadder("LA", "A", 3).OwnLadder("LB", "B", 5).OwnLadder("L1", "E", 1).OwnLadder("L0", "F", 0);

    [Test]
    public void Both_coded_sides_take_the_rank_each_on_its_own_ladder()
    {
        var result = World.Title("A", "B", 1, ladder: "LA").Title("B", "A", 4, ladder: "LB").If("A-B=2");

        Assert.That(Sides(result), Is.EqualTo(new[] { "A LA 1 > 2 (1)", "B LB 4 > 2 (2)" }));
        Assert.That(result.Set[0].Steps, Is.EqualTo(2));
        Assert.That(After(result), Is.EqualTo(2.0 / 3).Within(1e-12), "the lower of 2/3 and .8");
    }

    [Test]
    public void A_side_that_was_closed_is_coded_and_opens_again()
    {
        var result = World.Title("A", "B", 1, ladder: "LA").Title("B", "A", 4, ladder: "LB").Ends("B", "A", "2010").If("A-B=1");

        Assert.That(Sides(result), Is.EqualTo(new[] { "A LA 1 > 1 (0)", "B LB - > 1 (5)" }));
        Assert.That((Tie(result.Before.Snapshot), After(result)), Is.EqualTo((0, 1)));
    }

    [Test]
    public void A_side_whose_first_row_closed_it_takes_the_rank_on_its_sponsors_ladder() =>
        Assert.That(Sides(World.Ends("B", "A", "2010").If("A-B=3")), Is.EqualTo(new[] { "B LB - > 3 (3)" }));

    [TestCase("A-B=3", "A LA - > 3 (1)")]
    [TestCase("B-A=3", "B LB - > 3 (3)")]
    public void Where_no_side_is_coded_the_first_named_speaks(string change, string expected) =>
        Assert.That(Sides(World.If(change)), Is.EqualTo(new[] { expected }));

    [Test]
    public void A_sponsor_without_a_ladder_takes_the_one_that_any_may_use() =>
        Assert.That(Sides(World.Title("P", "Q", 2, ladder: "L4").If("Q-A=4")), Is.EqualTo(new[] { "Q L4 - > 4 (1)" }));

    [Test]
    public void Of_several_ladders_most_standing_titles_decide() => Assert.That(
        Sides(World.OwnLadder("KA", "A", 7).Title("A", "P", 1, ladder: "LA").Title("A", "Q", 1, ladder: "KA").Title("A", "E", 1, ladder: "KA").If("A-B=3")),
        Is.EqualTo(new[] { "A KA - > 3 (5)" }));

    [Test]
    public void A_standing_title_keeps_its_ladder_whatever_the_others_of_its_sponsor() => Assert.That(
        Sides(World.OwnLadder("KA", "A", 7).Title("A", "B", 1, ladder: "LA").Title("A", "Q", 1, ladder: "KA").Title("A", "E", 1, ladder: "KA").If("B-A=3")),
        Is.EqualTo(new[] { "A LA 1 > 3 (2)" }));

    [Test]
    public void None_closes_what_stands_and_nothing_else()
    {
        var result = World.Title("A", "B", 2, ladder: "LA").Title("B", "A", 4, ladder: "LB").If("B-A=none");

        Assert.That(Sides(result), Is.EqualTo(new[] { "B LB 4 > - (2)", "A LA 2 > - (2)" }));
        Assert.That(After(result), Is.Zero);
        Assert.That(World.If("A-B=none").Set[0].Sides, Is.Empty);
    }

    [Test]
    public void Alliances_stay()
    {
        var result = World.Title("A", "B", 2, ladder: "LA").Pact(AllianceKind.Consultation, "A", "B").If(What.PQ("partnership,alliance"), "A-B=none");

        Assert.That(After(result), Is.EqualTo(2.0 / 3).Within(1e-12));
        Assert.That(result.Changes, Is.Empty, "2/3 by title and 2/3 by pact");
    }

    [Test]
    public void A_title_outside_the_order_is_no_coded_side() =>
        Assert.That(Sides(World.Title("B", "A", 0, ladder: "LB").If("A-B=1")), Is.EqualTo(new[] { "A LA - > 1 (3)" }));

    [Test]
    public void What_happened_later_or_is_not_sure_enough_is_not_coded()
    {
        var rows = World.Title("B", "A", 1, "2030", ladder: "LB").Title("B", "P", 1, ladder: "LB", confidence: Confidence.Low);
        var options = What.PQ() with { MinConfidence = Confidence.Medium };

        Assert.That(Sides(rows.If(options, "A-B=1")), Is.EqualTo(new[] { "A LA - > 1 (3)" }));
        Assert.That(Sides(rows.If(options, "A-P=1")), Is.EqualTo(new[] { "A LA - > 1 (3)" }));
        Assert.That(Sides(rows.If("A-P=1")), Is.EqualTo(new[] { "A LA - > 1 (3)" }), "P said nothing of A");
        Assert.That(Sides(rows.If("P-B=2")), Is.EqualTo(new[] { "B LB 1 > 2 (1)" }));
    }

    [Test]
    public void What_is_assumed_is_known_on_either_clock()
    {
        var options = What.PQ() with { KnownAsOf = new DateOnly(2005, 1, 1) };
        var rows = World.Title("A", "B", 3, ladder: "LA").Title("A", "B", 1, "2004", PartnershipEventKind.Upgrade, "LA", knownFrom: "2006");

        var result = rows.If(options, "A-B=2");

        Assert.That(Sides(result), Is.EqualTo(new[] { "A LA 3 > 2 (1)" }));
        Assert.That(After(result), Is.EqualTo(2.0 / 3).Within(1e-12));
    }

    [Test]
    public void A_change_wins_over_events_of_the_very_day() => Assert.That(
        After(World.Title("A", "B", 3, ladder: "LA").Ends("A", "B", "2024-12-31").If("A-B=2")), Is.EqualTo(2.0 / 3).Within(1e-12));

    [Test]
    public void An_organisation_that_loses_its_title_gives_way_to_its_members()
    {
        var rows = World.Actor("O", ActorKind.Organization).Belongs("O", "B").Title("A", "O", 1, ladder: "LA");

        var result = rows.If(What.PQ() with { Universe = ActorUniverse.Blocs }, "A-O=none");

        Assert.That(result.Classes.Select(c => $"{c.Id}: {c.Before} > {c.After}"), Is.EqualTo(new[] { "B:  > disengaged", "O: disengaged > " }));
        Assert.That(result.Of("O", "degree"), Is.EqualTo(((double?)1, (double?)null)));
        Assert.That(result.Of("B", "degree"), Is.EqualTo(((double?)null, (double?)0)));
        Assert.That(result.Changes.First(c => c.Id == "O").After.WhyNull, Is.EqualTo("not in the network"));
    }

    [TestCase("A-B=4", "LA of A has 3 ranks: write 1 to 3, or none")]
    [TestCase("E-A=2", "L1 of E has one rank: write 1, or none")]
    [TestCase("F-A=1", "L0 of F has no rank")]
    [TestCase("Q-A=1", "has no ladder")]
    [TestCase("A-A=1", "two different")]
    [TestCase("A-O=1", "--actors")]
    [TestCase("O-A=none", "--actors")]
    [TestCase("Y-A=1", "did not exist then")]
    public void What_cannot_be_set_is_refused(string change, string reason) => Assert.That(
        () => World.Actor("O", ActorKind.Organization).Actor("Y", ActorKind.State, from: "2030").If(change),
        Throws.TypeOf<UsageException>().With.Message.Contains(reason));

    [Test]
    public void One_pair_is_set_once() => Assert.That(
        () => World.If("A-B=1", "B-A=1"), Throws.TypeOf<UsageException>().With.Message.Contains("twice"));

    [Test]
    public void Layers_without_titles_are_refused() => Assert.That(
        () => World.If(What.PQ("alliance"), "A-B=1"), Throws.TypeOf<UsageException>().With.Message.Contains("partnership"));

    private static IEnumerable<string> Sides(SimulationResult result) => result.Set.SelectMany(p => p.Sides)
        .Select(s => FormattableString.Invariant($"{s.Sponsor} {s.Ladder.Id} {s.Before?.Rank.ToString() ?? "-"} > {s.Rank?.ToString() ?? "-"} ({s.Steps})"));

    private static double After(SimulationResult result) => Tie(result.After.Snapshot);

    private static double Tie(Snapshot network) => network.Weight("A", "B");
}
