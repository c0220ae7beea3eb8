using CsCheck;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Simulation;

/// <summary>The smallest move of the hedging band.</summary>
[TestFixture]
public sealed class BandSearchTests
{
    private static readonly string[] poles = ["P", "Q", "R"];

    [Test]
    public void A_hedger_is_moved_out_by_the_fewest_steps()
    {
        var move = new Rows().Title("A", "P", 3).Title("A", "Q", 2).Moves("A");

        // .4 of 1.2 lies outside .35 to .65.
        Assert.That(move.From.ToString(), Is.EqualTo("broad hedger"));
        Assert.That(move.Simulation.Texts(), Is.EqualTo(new[] { "A-P=4" }));
        Assert.That(move.To!.ToString(), Is.EqualTo("leans Q"));
    }

    [Test]
    public void Of_equal_moves_the_first_by_text_wins_whoever_is_named_first_among_the_poles()
    {
        var rows = new Rows().Title("A", "P", 2).Title("A", "Q", 2);

        Assert.That(rows.Moves("A").Simulation.Texts(), Is.EqualTo(new[] { "A-P=4" }));
        Assert.That(rows.Moves("A", What.PQ() with { Poles = ["Q", "P"] }).Simulation.Texts(), Is.EqualTo(new[] { "A-P=4" }));
    }

    [Test]
    public void One_tie_of_many_steps_is_less_than_two_ties_of_one_each()
    {
        var move = new Rows().States("Q").Title("A", "P", 1).Moves("A");

        Assert.That(move.Simulation.Texts(), Is.EqualTo(new[] { "A-Q=3" }), ".6 of 1.6; .6 to .4 would take two ties");
    }

    [Test]
    public void The_title_of_the_pole_is_changed_where_the_pole_alone_gave_one()
    {
        var rows = new Rows().OwnLadder("LP", "P", 4).OwnLadder("LA", "A", 3).Title("P", "A", 1, ladder: "LP").Title("Q", "A", 2);

        var side = rows.Moves("A").Simulation!.Set.Single();

        Assert.That(side.Change.ToString(), Is.EqualTo("A-Q=4"), "1 to .4 is outside the band, .25 to .8 takes a step more");
        Assert.That(side.Sides.Single().Sponsor, Is.EqualTo("Q"));
    }

    [Test]
    public void Where_a_pact_short_of_defence_holds_both_ties_no_title_moves_the_hedger_out()
    {
        var rows = new Rows().OwnLadder("LA", "A", 2).Pact(AllianceKind.Offense, "A", "P").Pact(AllianceKind.Offense, "A", "Q");

        var move = rows.Moves("A", What.PQ("partnership,alliance"));

        Assert.That(move.From.ToString(), Is.EqualTo("strict hedger"));
        Assert.That(move.Simulation, Is.Null);
        Assert.That(move.WhyNone, Does.Contain("no change of its titles with P and Q moves it out of the band"));
    }

    [Test]
    public void Without_a_ladder_there_is_nothing_to_change() =>
        Assert.That(new Rows().States("A", "P", "Q").Moves("A").WhyNone, Does.Contain("into the band"));

    [Test]
    public void An_actor_outside_the_network_is_refused() => Assert.That(
        () => new Rows().States("A", "P", "Q").Actor("O", Domain.Actors.ActorKind.Organization).Moves("O"),
        Throws.TypeOf<UsageException>().With.Message.Contains("--actors"));

    [Test]
    public void The_search_can_be_cancelled()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.That(
            () => BandSearch.Run(SixNodes.Rows.Records, What.PQ(), null, "B", stopped.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    /// <summary>Ranks that A and its poles give each other (0: nothing said), and the pacts between them.</summary>
    [Test]
    public void What_is_found_does_it_and_nothing_smaller_would() =>
        Gen.Select(Gen.Int[2, 3], Gen.Int[-2, 3].Array[6], Gen.Int[0, 3].Array[3]).Sample(
            (count, said, pacts) =>
            {
                var rows = Build(count, said, pacts);
                var options = What.PQ("partnership,alliance") with { Poles = poles[..count] };

                var move = rows.Moves("A", options);
                var expected = Smallest(rows, options, move.From, said);

                Assert.That(move.Simulation.Texts(), Is.EqualTo(expected));
                if (expected.Count == 0)
                {
                    Assert.That(move.WhyNone, Is.Not.Empty);
                    return;
                }

                Assert.That(move.To!.IsHedger, Is.Not.EqualTo(move.From.IsHedger));
                Assert.That(rows.If(options, expected).After.Of("A").Class, Is.EqualTo(move.To));
            },
            iter: 15);

    /// <summary>Sets every combination of ranks and looks: no shortcut.</summary>
    private static IReadOnlyList<string> Smallest(Rows rows, SnapshotOptions options, HedgeClass from, int[] said)
    {
        IEnumerable<IReadOnlyList<string>> sets = [[]];
        foreach (var (p, pole) in options.Poles.Index())
        {
            // Where the pole alone spoke, its ladder is the one that is set, and it may be longer than A's.
            var ranks = Enumerable.Range(1, said[2 * p] <= 0 && said[(2 * p) + 1] > 0 ? 3 + p : 3);
            List<string> choices = ["", .. ranks.Select(r => FormattableString.Invariant($"{r}")), "none"];
            sets = sets.SelectMany(_ => choices, (s, r) => (IReadOnlyList<string>)(r.Length == 0 ? s : [.. s, $"A-{pole}={r}"]));
        }

        return sets.Where(s => s.Count > 0).Select(s => (Set: s, Result: rows.If(options, s)))
            .Where(x => x.Result.Set.All(p => p.Steps > 0) && x.Result.After.Of("A").Class.IsHedger != from.IsHedger)
            .OrderBy(x => x.Set.Count)
            .ThenBy(x => x.Result.Set.Sum(p => p.Steps))
            .ThenBy(x => string.Join(' ', x.Set), StringComparer.Ordinal)
            .Select(x => x.Set)
            .FirstOrDefault() ?? [];
    }

    private static Rows Build(int count, int[] said, int[] pacts)
    {
        var rows = new Rows().States(poles).OwnLadder("LA", "A", 3);
        for (var p = 0; p < count; p++)
        {
            rows.OwnLadder("L" + poles[p], poles[p], 3 + p);
            if (said[2 * p] > 0)
                rows.Title("A", poles[p], said[2 * p], ladder: "LA");
            if (said[(2 * p) + 1] > 0)
                rows.Title(poles[p], "A", said[(2 * p) + 1], ladder: "L" + poles[p]);
            if (pacts[p] > 1)
                rows.Pact(pacts[p] == 3 ? AllianceKind.Neutrality : AllianceKind.Entente, "A", poles[p]);
        }

        return rows;
    }
}
