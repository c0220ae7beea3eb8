using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Tests.Fields;

namespace PartnershipGraph.Formats.Tests.Unga;

internal sealed class UngaReaderTests
{
    private const string sessions = "iso3c,ccode,session,IdealPointAll,Q5%All,Q95%All,USAgree,RUSSAgree";

    [Test]
    public void A_state_has_its_point_with_the_interval_and_its_agreement_with_the_powers()
    {
        using var folder = new FieldFolder().With("s.csv", sessions, "NAM,565,74,-0.5,-0.75,-0.25,0.25,0.75", "USA,2,74,3,,,1,0.125", "RUS,365,74,,,,0.125,1");

        var records = folder.Read(FieldData.Unga);

        Assert.That(records.Attributes.Select(f => FormattableString.Invariant($"{f.Id} {f.Year} {f.Indicator} {f.Value}")), Is.EqualTo([
            "NAM 2019 ideal_point -0.5", "NAM 2019 ideal_point_q05 -0.75", "NAM 2019 ideal_point_q95 -0.25", "USA 2019 ideal_point 3",
        ]));
        Assert.That(FieldFolder.Substance(records), Is.EquivalentTo([
            "USA NAM 2019 un_vote_agreement 0.25", "NAM USA 2019 un_vote_agreement 0.25", "RUS NAM 2019 un_vote_agreement 0.75", "NAM RUS 2019 un_vote_agreement 0.75",
            "RUS USA 2019 un_vote_agreement 0.125", "USA RUS 2019 un_vote_agreement 0.125",
        ]));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("3 = 3"));
    }

    [Test]
    public void Codes_that_changed_hands_are_told_by_number_and_year()
    {
        using var folder = new FieldFolder().With(
            "s.csv", sessions, "YUG,345,46,0,,,,", "YUG,345,74,0,,,,", "CSK,315,47,0,,,,", "UKR,369,20,0,,,,", "XXX,,74,0,,,,", "XXX,999,74,0,,,,", "FRA,220,74,,,,NA,", "NAM,565,74,0,,,,", "NAM,565,74,0,,,,");

        var records = folder.Read(FieldData.Unga);

        Assert.That(records.Attributes.Select(f => FormattableString.Invariant($"{f.Id} {f.Year}")), Is.EqualTo(["YUG 1991", "SRB 2019", "CSK 1992", "UKR 1965", "NAM 2019"]));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo(
            "9 = 5 + 1 an earlier row has the same key + 1 neither an ideal point nor an agreement + 2 no state has this code"));
    }

    [Test]
    public void A_year_of_its_own_column_wins_over_the_session()
    {
        using var folder = new FieldFolder().With("s.csv", "iso3c,ccode,session,year_session_opens,IdealPointAll", "FRA,220,74,2020,1");

        Assert.That(folder.Read(FieldData.Unga).Attributes.Single().Year, Is.EqualTo(2020));
    }

    [Test]
    public void Pairs_count_for_the_last_year_that_the_name_tells_in_both_directions()
    {
        using var folder = new FieldFolder().With("agreement_2015_2019.csv", "iso3_a,iso3_b,n_votes,agreement", "NAM,FRA,400,0.5", "FRA,NAM,400,0.5", "FRA,XXX,1,1", "FRA,FRA,1,1", "FRA,DEU,1,");

        var records = folder.Read(FieldData.Unga);

        Assert.That(FieldFolder.Substance(records), Is.EquivalentTo(["NAM FRA 2019 un_vote_agreement 0.5", "FRA NAM 2019 un_vote_agreement 0.5"]));
        Assert.That(records.Substance[0].Unit, Is.EqualTo("share_0_1 of roll calls 2015-2019"));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo(
            "5 = 1 + 1 an earlier row has the same key + 1 both codes mean one actor + 1 no state has this code + 1 the agreement is missing"));
    }

    /// <summary>A session's agreement stands for its year alone, and so comes before one over several, whichever file is named first.</summary>
    [TestCase(true)]
    [TestCase(false)]
    public void A_session_comes_before_a_span_of_years(bool sessionsFirst)
    {
        using var folder = new FieldFolder();
        var add = new Action[]
        {
            () => folder.With("s.csv", sessions, "NAM,565,74,1,,,0.25,"),
            () => folder.With("pairs_2015_2019.csv", "iso3_a,iso3_b,agreement", "NAM,USA,0.5", "NAM,FRA,0.75"),
        };
        foreach (var file in sessionsFirst ? add : add.Reverse())
            file();

        var records = folder.Read(FieldData.Unga);

        Assert.That(FieldFolder.Substance(records), Has.Member("USA NAM 2019 un_vote_agreement 0.25").And.Member("FRA NAM 2019 un_vote_agreement 0.75"));
        Assert.That(records.Substance, Has.Count.EqualTo(4));
        Assert.That(records.Merge.Total.LeftOut, Is.EqualTo([("the sessions have the pair's agreement of this year", 1)]));
    }

    [TestCase("pairs.csv", "iso3_a,iso3_b,agreement", "pairs.csv:0:: missing-year")]
    [TestCase("pairs_2015_2019.csv", "iso3_a,iso3_b,agreement,year", "pairs_2015_2019.csv:2:year: not-a-number")]
    public void Pairs_without_a_year_are_refused(string name, string header, string fault)
    {
        using var folder = new FieldFolder().With(name, header, header.EndsWith("year", StringComparison.Ordinal) ? "FRA,DEU,1," : "FRA,DEU,1");

        Assert.That(folder.Fault(FieldData.Unga), Is.EqualTo(fault));
    }

    [Test]
    public void Years_that_end_before_the_calendar_are_none()
    {
        using var folder = new FieldFolder().With("pairs_2015_0000.csv", "iso3_a,iso3_b,agreement", "FRA,DEU,1");

        Assert.That(folder.Fault(FieldData.Unga), Is.EqualTo("pairs_2015_0000.csv:0:: missing-year"));
    }

    [TestCase("99999", "", "s.csv:2:session: bad-year")]
    [TestCase("2147483647", "", "s.csv:2:session: bad-year")]
    [TestCase("-2000", "", "s.csv:2:session: bad-year")]
    [TestCase("74", "-5", "s.csv:2:year_session_opens: bad-year")]
    [TestCase("74", "10000", "s.csv:2:year_session_opens: bad-year")]
    public void A_session_beyond_the_calendar_is_refused(string session, string opens, string fault)
    {
        using var folder = new FieldFolder().With("s.csv", sessions + ",year_session_opens", $"NAM,565,{session},1,,,0.25,,{opens}");

        Assert.That(folder.Fault(FieldData.Unga), Is.EqualTo(fault));
    }

    [TestCase("75")]
    [TestCase("-0.1")]
    public void An_agreement_is_a_share(string agreement)
    {
        using var powers = new FieldFolder().With("s.csv", sessions, $"NAM,565,74,1,,,{agreement},");
        using var pairs = new FieldFolder().With("pairs_2015_2019.csv", "iso3_a,iso3_b,agreement", $"FRA,DEU,{agreement}");

        Assert.That(powers.Fault(FieldData.Unga), Is.EqualTo("s.csv:2:USAgree: bad-share"));
        Assert.That(pairs.Fault(FieldData.Unga), Is.EqualTo("pairs_2015_2019.csv:2:agreement: bad-share"));
    }
}
