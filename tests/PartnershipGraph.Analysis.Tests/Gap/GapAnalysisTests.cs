using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Gap;

[TestFixture]
public sealed class GapAnalysisTests
{
    [Test]
    public void Partners_come_by_gap_and_then_by_id() =>
        Assert.That(Deeds.SixPartners.Gap().Partners.Select(p => p.Id), Is.EqualTo(new[] { "C", "A", "D", "F", "B", "E" }));

    [Test]
    public void One_with_two_dimensions_has_no_substance_takes_no_place_and_is_told_why()
    {
        var rows = Deeds.SixPartners.Title("S", "Z", 1).Fact("S", "Z", 2020, 9, "arms_share").Fact("S", "Z", 2020, 9, "students").Title("S", "Y", 5);
        var result = rows.Gap();
        Assert.That(result.Nulls, Is.EqualTo(new Dictionary<string, string> { ["Z"] = "two dimensions only", ["Y"] = "no dimension measured" }));
        Assert.That(result.Partners, Has.Count.EqualTo(6));
        Assert.That(result.Of("A").Percentiles.Title, Is.EqualTo(5.5 / 6).Within(1e-12), "percentiles are among those compared");
        Assert.That(result.Of("B").Profile.Scores[3], Is.EqualTo(5.5 / 7).Within(1e-12), "scores are among all that have the indicator");
    }

    [Test]
    public void What_one_did_that_holds_no_title_does_not_count()
    {
        var rows = Deeds.SixPartners.Done("X", 99).Title("S", "W", 1).Ends("S", "W", "2010").Done("W", 99);
        Assert.That(rows.Gap().Of("B").Substance, Is.EqualTo(5.5 / 6).Within(1e-12));
        Assert.That(rows.Gap().Panel.Partners, Does.Not.Contain("X").And.Not.Contain("W"));
    }

    [Test]
    public void Organisations_are_left_to_their_members_unless_all_are_asked_for()
    {
        var rows = Deeds.SixPartners.Actor("O", ActorKind.Organization).Title("S", "O", 1).Done("O", 0.95);
        var states = rows.Gap();
        var all = rows.Gap(network: Ask.On() with { Universe = ActorUniverse.All });
        Assert.That((states.LeftOut, states.Partners.Count), Is.EqualTo((1, 6)));
        Assert.That((all.LeftOut, all.Partners.Count), Is.EqualTo((0, 7)));
    }

    [Test]
    public void A_sponsor_of_any_kind_may_be_asked_for() =>
        Assert.That(Deeds.SixPartners.Actor("S", ActorKind.Organization).Gap().Partners, Has.Count.EqualTo(6));

    [Test]
    public void Only_what_was_told_by_the_day_counts()
    {
        var rows = Deeds.SixPartners.Title("S", "F", 1, "2021", PartnershipEventKind.Upgrade).Fact("S", "F", 2021, 5).Fact("S", "F", 2021, 5, "students").Fact("S", "F", 2021, 5, "un_vote_agreement");
        Assert.That(rows.Gap(network: Ask.On("2020-12-31")).Text(), Is.EqualTo(Deeds.SixPartners.Gap(network: Ask.On("2020-12-31")).Text()));
        var later = rows.Gap(network: Ask.On("2021-01-01")).Of("F");
        Assert.That((later.Weight, later.Percentiles.Substance), Is.EqualTo((1, 5.5 / 6)));
    }

    [Test]
    public void Sectoral_titles_do_not_count() =>
        Assert.That(Deeds.SixPartners.Title("S", "Z", 0).Done("Z", 1).Gap().Panel.Partners, Does.Not.Contain("Z"));

    [Test]
    public void Without_partners_or_deeds_there_is_no_correlation_and_the_reason_is_told()
    {
        var nobody = new Rows().States("S", "A").Gap();
        Assert.That((nobody.Rho.WhyNull, nobody.TauB.WhyNull, nobody.RhoP.WhyNull), Is.EqualTo(("too few partners", "too few partners", "too few partners")));
        Assert.That((nobody.Partners.Count, nobody.Nulls.Count, nobody.Rows.Total), Is.EqualTo((0, 0, 0)));
        var one = new Rows().Title("S", "A", 1).Done("A", 1).Gap();
        Assert.That((one.Of("A").Gap, one.Of("A").Low.Value, one.Of("A").High.Value, one.Rho.WhyNull), Is.EqualTo((0.0, (double?)0, (double?)0, "too few partners")));
        Assert.That((one.Of("A").Residual.WhyNull, one.Of("A").Flags.Count), Is.EqualTo(("too few partners", 0)));
    }

    [Test]
    public void Titles_of_one_rank_follow_nothing_and_leave_gaps()
    {
        var rows = new Rows();
        foreach (var (id, _, substance) in Deeds.Six)
            rows.Title("S", id, 2).Done(id, substance);
        var result = rows.Gap();
        Assert.That((result.Rho.WhyNull, result.TauB.WhyNull), Is.EqualTo(("no variation", "no variation")));
        Assert.That(result.Partners.Select(p => p.Percentiles.Title), Is.All.EqualTo(0.5));
        Assert.That(result.Of("F").Gap, Is.EqualTo(0.5 - (0.5 / 6)).Within(1e-12));
    }

    [Test]
    public void Where_every_indicator_agrees_the_interval_is_the_gap_and_its_sign_a_flag()
    {
        var result = Deeds.SixPartners.Gap();
        foreach (var p in result.Partners)
            Assert.That((p.Low.Value, p.High.Value), Is.EqualTo(((double?)p.Gap, (double?)p.Gap)));
        Assert.That(result.Of("C").Flags, Is.EqualTo(new[] { "over-titled" }));
        Assert.That(result.Of("B").Flags, Is.EqualTo(new[] { "under-titled" }));
        Assert.That(result.Of("D").Flags, Is.Empty);
        Assert.That((result.OverTitled, result.UnderTitled), Is.EqualTo((2, 2)));
    }

    [Test]
    public void Where_indicators_disagree_the_interval_holds_0_and_there_is_no_flag()
    {
        // Trade says that A is the closest, students say that B is; votes say neither.
        var rows = new Rows().Title("S", "A", 1).Title("S", "B", 2)
            .Fact("S", "A", 2020, 1, "un_vote_agreement").Fact("S", "B", 2020, 1, "un_vote_agreement")
            .Fact("S", "A", 2020, 0.1).Fact("S", "B", 2020, 0.2).Fact("S", "A", 2020, 4, "students").Fact("S", "B", 2020, 2, "students");
        var a = rows.Gap().Of("A");
        Assert.That((a.Low.Value, a.High.Value), Is.EqualTo(((double?)0, (double?)0.5)));
        Assert.That((a.IsOverTitled, a.IsUnderTitled), Is.EqualTo((false, false)));
    }

    [Test]
    public void The_same_seed_gives_the_same_intervals_and_another_gives_others()
    {
        var records = BundledData.Records;
        var options = new GapOptions { Sponsor = "IND", Samples = 50 };
        var (first, again) = (records.Gap(options).Text(), records.Gap(options).Text());
        Assert.That(again, Is.EqualTo(first));
        Assert.That(records.Gap(options with { Seed = 2 }).Text(), Is.Not.EqualTo(first));
    }

    [Test]
    public void One_that_loses_its_dimensions_in_every_draw_has_no_interval()
    {
        // One draw whose bootstrap misses the one indicator of trade that C has.
        var rows = Deeds.SixPartners.Title("S", "Z", 1)
            .Fact("S", "Z", 2020, 3, "un_vote_agreement").Fact("S", "Z", 2020, 3, "students").Fact("S", "Z", 2020, 3, "trade_value");
        var results = Enumerable.Range(1, 20).Select(seed => rows.Gap(new GapOptions { Sponsor = "S", Samples = 1, Seed = seed }).Of("Z")).ToList();
        Assert.That(results.Where(z => z.Low.WhyNull is not null).Select(z => (z.Low.WhyNull, z.High.WhyNull)), Is.Not.Empty.And.All.EqualTo(("no draw with three dimensions", "no draw with three dimensions")));
        Assert.That(results.Exists(z => z.Low.Value is not null), Is.True);
    }

    [TestCase("Comprehensive Strategic Partnership", "", true)]
    [TestCase("new comprehensive partnership", "", true)]
    [TestCase("", "全面战略伙伴关系", true)]
    [TestCase("Strategic Partnership", "战略伙伴关系", false)]
    [TestCase("All-round Strategic Partnership", "全方位战略伙伴关系", false)]
    public void A_title_says_comprehensive_in_either_language(string title, string original, bool says)
    {
        var titled = Deeds.SixPartners.Records.Partnerships[0] with { Title = title, TitleOriginal = original };
        Assert.That(ComprehensiveTitle.Says(titled), Is.EqualTo(says));
    }

    [TestCase("Comprehensive Partnership", 0.1, true)]
    [TestCase("Partnership", 0.1, false)]
    [TestCase("Comprehensive Partnership", 0.55, false)]
    public void Comprehensive_in_name_is_a_title_of_which_the_deeds_fall_short(string title, double done, bool flagged)
    {
        var records = Deeds.SixPartners.Records;
        records = records with
        {
            Partnerships = [.. records.Partnerships.Select(e => e.Partner == "F" ? e with { Title = title } : e)],
            Substance = [.. records.Substance.Select(f => f.Target == "F" ? f with { Value = done } : f)],
        };
        Assert.That(records.Gap().Of("F").Flags.Contains("comprehensive in name"), Is.EqualTo(flagged));
    }

    [Test]
    public void Size_distance_and_region_join_where_partners_are_many()
    {
        var rows = new Rows();
        string[] ids = [.. Enumerable.Range(0, 24).Select(i => FormattableString.Invariant($"P{i:00}"))];
        foreach (var (i, id) in ids.Index())
            rows.Title("S", id, 1 + (i % 5)).Done(id, (i * 5) % 24);
        var records = rows.Records
            .WithGdp(ids.Select((id, i) => (id, 2010 + (i % 2), 1e9 * (1 + ((i * 7) % 24)))))
            .WithGdp(("P00", 2030, 1), ("P01", 2000, 5), ("S", 2019, 7))
            .At(id => id == "S" ? (0, 0, "West") : (10, double.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture), id[2] < '5' ? "East" : "West"));
        var result = records.Gap();
        Assert.That(result.Regression.On, Is.EqualTo(new[] { "substance", "log GDP", "log distance", "region" }));
        Assert.That(result.GdpYears, Is.EqualTo((2010, 2011)), "neither the future nor an older year is read");
        Assert.That(result.Rows.Total, Is.EqualTo(24 + 72 + 24));
        var nowhere = records.At(id => id == "P03" ? (0, 0, "") : null).Gap();
        Assert.That(nowhere.Of("P03").Residual.WhyNull, Is.EqualTo("no distance on record"), "where both capitals are one place there is no logarithm");
        Assert.That(records.WithGdp(("P04", 2022, 0)).Gap().Of("P04").Residual.WhyNull, Is.EqualTo("no GDP on record"));
    }

    [Test]
    public void Confidence_leaves_rows_out() => Assert.That(
        Deeds.SixPartners.Title("S", "Z", 1).Fact("S", "Z", 2020, 9, confidence: Confidence.Low).Gap(network: Ask.On() with { MinConfidence = Confidence.Medium }).Nulls["Z"],
        Is.EqualTo("no dimension measured"));

    [Test]
    public void Other_layers_and_numbers_out_of_range_are_refused()
    {
        Assert.That(() => Deeds.SixPartners.Gap(network: Ask.On(layers: "alliance")), Throws.TypeOf<UsageException>().With.Message.Contains("partnership alone"));
        Assert.That(() => Deeds.SixPartners.Gap(new GapOptions { Sponsor = "S", Samples = 0 }), Throws.TypeOf<UsageException>().With.Message.Contains("--samples 0"));
        Assert.That(() => Deeds.SixPartners.Gap(new GapOptions { Sponsor = "S", Samples = 100_001 }), Throws.TypeOf<UsageException>().With.Message.Contains("100000"));
    }

    [Test]
    public void It_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.That(
            () => GapAnalysis.Run(Deeds.SixPartners.Records, Ask.On(), new GapOptions { Sponsor = "S" }, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }
}
