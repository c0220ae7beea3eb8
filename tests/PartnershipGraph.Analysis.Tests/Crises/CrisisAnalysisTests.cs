using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Tests.Crises;

/// <summary>Which rows a vote is held against.</summary>
internal sealed class CrisisAnalysisTests
{
    [Test]
    public void The_day_is_that_before_the_vote_and_nothing_later_counts()
    {
        var result = SixStates.Rows()
            .Title("S", "F", 1, "2022-03-02")
            .Title("S", "B", 5, "2022-03-01", PartnershipEventKind.Downgrade)
            .Ends("S", "C", "2022-03-02")
            .Ends("S", "D", "2010")
            .Pact(AllianceKind.Defense, "S", "E", from: "2022-03-02")
            .Pact(AllianceKind.Defense, "S", "B", to: "2022-03-02")
            .Crisis();

        Assert.That(result.Snapshot.Options.AsOf, Is.EqualTo(new DateOnly(2022, 3, 1)));
        Assert.That(result.States.Select(s => s.Tier), Is.EqualTo(new[] { 1, 0.2, 0.6, 0, 0.2, 0 }).Within(1e-12));
        Assert.That(result.States.Select(s => s.Alliance), Is.EqualTo(new[] { 1.0, 1, 0, 0, 0, 0 }));
    }

    [Test]
    public void A_vote_of_which_the_month_is_known_is_of_its_first_day()
    {
        var rows = new Rows().Vote("V", "A", VoteChoice.Yes, "2022-03").Vote("V", "B", VoteChoice.No, "2022-03");

        Assert.That(rows.States("S").Crisis(vote: "V").Snapshot.Options.AsOf, Is.EqualTo(new DateOnly(2022, 2, 28)));
    }

    [Test]
    public void The_title_is_the_sponsor_s_own_and_the_other_side_s_does_not_count()
    {
        var result = SixStates.Rows().Title("F", "S", 1, "2000").Title("A", "S", 5, "2000").Crisis();

        Assert.That(result.States.Select(s => s.Tier), Is.EqualTo(new[] { 1, 0.8, 0.6, 0.4, 0.2, 0 }).Within(1e-12));
    }

    [Test]
    public void A_title_outside_the_order_is_none() =>
        Assert.That(SixStates.Rows().Title("S", "F", 0, "2001").Crisis().States[^1].Tier, Is.Zero);

    [TestCase(AllianceKind.Defense, 1.0)]
    [TestCase(AllianceKind.Consultation, 2.0 / 3)]
    [TestCase(AllianceKind.Entente, 1.0 / 3)]
    public void An_alliance_weighs_what_its_kind_does(AllianceKind kind, double weight) =>
        Assert.That(SixStates.Rows().Pact(kind, "F", "S").Crisis().States[^1].Alliance, Is.EqualTo(weight).Within(1e-12));

    [Test]
    public void A_figure_is_the_latest_of_a_year_before_that_of_the_vote()
    {
        var states = SixStates.Rows()
            .Fact("S", "A", 2020, 0.1).Fact("S", "A", 2021, 0.2).Fact("S", "A", 2022, 0.3)
            .Fact("S", "B", 2022, 0.4)
            .Fact("C", "S", 2021, 0.5)
            .Fact("S", "D", 1999, 0.6, "un_vote_agreement")
            .Crisis().States;

        Assert.That(states.Select(s => s.Trade?.Value), Is.EqualTo(new double?[] { 0.2, null, null, null, null, null }));
        Assert.That(states.Select(s => s.Prior?.Year), Is.EqualTo(new int?[] { null, null, null, 1999, null, null }));
    }

    [Test]
    public void Who_has_no_value_is_out_of_that_line_alone()
    {
        var result = SixStates.Rows().Fact("S", "A", 2021, 0.3).Fact("S", "C", 2021, 0.1).Fact("S", "E", 2021, 0.3).Crisis();
        Assert.Multiple(() =>
        {
            Assert.That(result.Predictors.Select(p => (p.Name, p.N, p.NotYes)), Is.EqualTo(new[] { ("tier", 6, 3), ("alliance", 6, 3), ("trade", 3, 1), ("prior", 0, 0) }));
            Assert.That(result.Of("trade").Auc.Value, Is.EqualTo(0.75), "one pair won, one tied");
            Assert.That(result.Of("prior").Auc.WhyNull, Is.EqualTo("no values"));
            Assert.That(result.Of("prior").PHolm.WhyNull, Is.EqualTo("no values"));
            Assert.That(result.Of("prior").Verdict, Is.EqualTo(CrisisVerdict.Undetermined));
            Assert.That(result.Increment!.Difference.WhyNull, Is.EqualTo("no state has a value of every predictor"));
        });
    }

    [Test]
    public void States_without_a_row_are_left_out_and_so_is_the_sponsor()
    {
        var result = SixStates.Rows().States("X", "Y").Actor("ORG", ActorKind.Organization).Vote(SixStates.Vote, "ORG", VoteChoice.Yes)
            .Actor("OLD", ActorKind.State, to: "1990").Vote(SixStates.Vote, "OLD", VoteChoice.Yes)
            .Crisis();

        Assert.That(result.States.Select(s => s.Id), Is.EqualTo(SixStates.Ids));
        Assert.That(result.WithoutRow, Is.EqualTo(new[] { "X", "Y" }));
        Assert.That(result.Outside, Is.EqualTo(new[] { "OLD", "ORG" }));
        Assert.That(result.SponsorChoice, Is.EqualTo(VoteChoice.No));
    }

    [Test]
    public void Who_is_not_sure_enough_is_left_out_of_every_table()
    {
        var rows = SixStates.Rows(id => VoteChoice.Yes).Records;
        var low = rows with
        {
            Votes = [.. rows.Votes.Select(v => v.Voter is "A" or "B" ? v with { Source = v.Source with { Confidence = Confidence.Low } } : v)],
            Partnerships = [.. rows.Partnerships.Select(p => p.Partner == "C" ? p with { Source = p.Source with { Confidence = Confidence.Low } } : p)],
        };

        var result = low.Crisis(on: Ask.On("2026", layers: "partnership,alliance") with { MinConfidence = Confidence.Medium });

        Assert.That(result.States.Select(s => (s.Id, s.Tier)), Is.EqualTo(new[] { ("C", 0), ("D", 0.4), ("E", 0.2), ("F", 0) }).Using<(string, double)>((a, b) => a.Item1 == b.Item1 && Math.Abs(a.Item2 - b.Item2) < 1e-12));
        Assert.That(result.WithoutRow, Is.EqualTo(new[] { "A", "B" }));
    }

    [Test]
    public void What_the_answer_rests_on_is_counted_row_by_row()
    {
        // Six votes, five titles, two members of a pact, a figure; not the sponsor's own vote, nor a tie between others.
        var rows = SixStates.Rows().Fact("S", "A", 2021, 0.3).Fact("S", "A", 2020, 0.3).Title("A", "B", 1).Pact(AllianceKind.Defense, "B", "C");

        Assert.That(rows.Crisis().Rows, Is.EqualTo(new RowCounts(14, 0, 0)));
    }

    [Test]
    public void The_second_clock_hides_titles_that_were_not_known_then()
    {
        var rows = SixStates.Rows().Title("S", "F", 1, "2005", knownFrom: "2024");

        Assert.That(rows.Crisis().States[^1].Tier, Is.EqualTo(1));
        Assert.That(rows.Crisis(on: Ask.On("2026", knownAsOf: "2023", layers: "partnership,alliance")).States[^1].Tier, Is.Zero);
    }

    [Test]
    public void Titles_on_two_ladders_have_their_own_lines()
    {
        var result = SixStates.Rows().Title("S", "F", 2, "2001", ladder: "L3").Crisis();

        Assert.That(result.States[^1].Tier, Is.EqualTo(2.0 / 3).Within(1e-12));
        Assert.That(result.Tiers.Select(t => (t.Ladder, t.Rank, t.Choices.Count)), Is.EqualTo(new (string?, int?, int)[]
        {
            ("L5", 1, 1), ("L5", 2, 1), ("L5", 3, 1), ("L5", 4, 1), ("L5", 5, 1), ("L3", 2, 1), (null, null, 0),
        }));
    }

    [Test]
    public void What_does_not_fit_the_question_is_refused()
    {
        var on = Ask.On("2026", layers: "partnership,alliance");
        Assert.Multiple(() =>
        {
            Assert.That(() => SixStates.Rows().Crisis(on: on with { Universe = ActorUniverse.Blocs }), Throws.InstanceOf<UsageException>());
            Assert.That(() => SixStates.Rows().Crisis(on: Ask.On("2026", weights: "level")), Throws.InstanceOf<UsageException>());
            Assert.That(() => SixStates.Rows().Crisis(new CrisisOptions { Sponsor = "S", Permutations = 0 }), Throws.InstanceOf<UsageException>());
            Assert.That(() => SixStates.Rows().Crisis(new CrisisOptions { Sponsor = "S", Samples = 0 }), Throws.InstanceOf<UsageException>());
            Assert.That(() => new Rows().States("S").Vote("V", "A", VoteChoice.No, "0001").Crisis(vote: "V"), Throws.InstanceOf<UsageException>());
        });
    }

    [Test]
    public void Cancellation_is_heeded() => Assert.That(
        () =>
        {
            var records = SixStates.Rows().WithFacts().Records;
            var call = CrisisAnalysis.Votes(records, Ask.On("2026"))[0];
            CrisisAnalysis.Run(records, Ask.On("2026"), call, new CrisisOptions { Sponsor = "S" }, new CancellationToken(canceled: true));
        },
        Throws.InstanceOf<OperationCanceledException>());
}
