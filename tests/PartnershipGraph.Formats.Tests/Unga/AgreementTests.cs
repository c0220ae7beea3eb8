using CsCheck;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Tests.Fields;
using PartnershipGraph.Formats.Unga;

namespace PartnershipGraph.Formats.Tests.Unga;

/// <summary>Agreement stands in both directions, once, under the year that is told.</summary>
internal sealed class AgreementTests
{
    private const string pairs = "iso3_a,iso3_b,agreement";

    [TestCase("agreement_2015_2019.csv", "2019 of roll calls 2015-2019")]
    [TestCase("pairs-1946-1950-v2.csv", "1950 of roll calls 1946-1950")]
    [TestCase("agreement_20_2015_2019_x.csv", "2019 of roll calls 2015-2019")]
    [TestCase("a12015_2019.csv", null, Description = "five digits are no year")]
    [TestCase("a2015_20191.csv", null)]
    [TestCase("a_2019.csv", null, Description = "one year is no span")]
    [TestCase("a2015 2019.csv", null)]
    public void The_name_of_a_file_tells_the_span(string name, string? told)
    {
        using var folder = new FieldFolder().With(name, pairs, "FRA,DEU,0.5");

        if (told is null)
            Assert.That(folder.Fault(FieldData.Unga), Is.EqualTo(name + ":0:: missing-year"));
        else
            Assert.That(folder.Read(FieldData.Unga).Substance.Select(f => FormattableString.Invariant($"{f.Year} {f.Unit["share_0_1 ".Length..]}")), Is.EqualTo(new[] { told, told }));
    }

    [Test]
    public void A_column_of_years_wins_over_the_name_and_each_year_stands_by_itself()
    {
        using var folder = new FieldFolder().With("a_2015_2019.csv", pairs + ",year", "FRA,DEU,0.5,2001", "DEU,FRA,0.75,2002", "DEU,FRA,0.25,2001");

        var records = folder.Read(FieldData.Unga);

        Assert.That(FieldFolder.Substance(records), Is.EquivalentTo(new[]
        {
            "DEU FRA 2001 un_vote_agreement 0.5", "FRA DEU 2001 un_vote_agreement 0.5", "DEU FRA 2002 un_vote_agreement 0.75", "FRA DEU 2002 un_vote_agreement 0.75",
        }));
        Assert.That(records.Substance.Select(f => f.Unit), Is.All.EqualTo("share_0_1"));
        Assert.That(records.LastYear, Is.EqualTo(2002));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("3 = 2 + 1 an earlier row has the same key"));
    }

    [Test]
    public void Only_the_year_of_the_session_gives_way_to_it()
    {
        using var folder = new FieldFolder()
            .With("pairs.csv", pairs + ",year", "NAM,USA,0.5,2018", "NAM,USA,0.5,2019", "USA,FRA,0.5,2019")
            .With("s.csv", "iso3c,ccode,session,IdealPointAll,USAgree", "NAM,565,74,,0.25");

        var records = folder.Read(FieldData.Unga);

        Assert.That(FieldFolder.Substance(records).Where(f => f.StartsWith("USA", StringComparison.Ordinal)), Is.EquivalentTo(new[]
        {
            "USA NAM 2019 un_vote_agreement 0.25", "USA NAM 2018 un_vote_agreement 0.5", "USA FRA 2019 un_vote_agreement 0.5",
        }));
        Assert.That(records.Merge.Files.Select(FieldFolder.Told), Is.EqualTo(new[] { "3 = 2 + 1 the sessions have the pair's agreement of this year", "1 = 1" }));
    }

    [TestCase("XXX,YYY,0.5", "no state has this code", "XXX (1)")]
    [TestCase("FRA,YYY,", "no state has this code", "YYY (1)")]
    [TestCase("FRA,FRA,", "both codes mean one actor", null)]
    [TestCase("FRA,DEU,NA", "the agreement is missing", null)]
    public void Of_several_grounds_the_first_is_told(string row, string reason, string? codes)
    {
        using var folder = new FieldFolder().With("a_2015_2019.csv", pairs, row);

        var records = folder.Read(FieldData.Unga);

        Assert.That(records.Merge.Total.LeftOut, Is.EqualTo(new[] { (reason, 1) }));
        Assert.That(records.Notes, codes is null ? Is.Empty : Has.Some.EndsWith($"'{reason}': {codes}."));
        Assert.That(records.Actors, Is.Empty, "who is in no row is no actor");
    }

    [TestCase("1", 1946)]
    [TestCase("19", 1964)]
    [TestCase("78", 2023)]
    public void A_session_counts_for_the_year_in_which_it_opens(string session, int year)
    {
        using var folder = new FieldFolder().With("s.csv", "iso3c,ccode,session,year_session_opens,IdealPointAll", $"FRA,220,{session},NA,1");

        Assert.That(folder.Read(FieldData.Unga).Attributes.Single().Year, Is.EqualTo(year));
    }

    [Test]
    public void Every_power_has_a_column_and_none_agrees_with_itself()
    {
        using var folder = new FieldFolder().With(
            "s.csv", "iso3c,ccode,session,IdealPointAll,USAgree,RUSSAgree,BrazilAgree,ChinaAgree,IndiaAgree,IsraelAgree", "FRA,220,74,,0.1,0.2,0.3,0.4,0.5,0.6", "CHN,710,74,,0.7,,,1,,");

        Assert.That(FieldFolder.Substance(folder.Read(FieldData.Unga)).Where(f => f[4..7] is "FRA" or "CHN").Order(StringComparer.Ordinal), Is.EqualTo(new[]
        {
            "BRA FRA 2019 un_vote_agreement 0.3", "CHN FRA 2019 un_vote_agreement 0.4", "FRA CHN 2019 un_vote_agreement 0.4", "IND FRA 2019 un_vote_agreement 0.5",
            "ISR FRA 2019 un_vote_agreement 0.6", "RUS FRA 2019 un_vote_agreement 0.2", "USA CHN 2019 un_vote_agreement 0.7", "USA FRA 2019 un_vote_agreement 0.1",
        }));
    }

    [Test]
    public void Whatever_is_added_stands_in_both_directions_with_the_value_that_came_first() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[2000, 2002], Gen.Double[0, 1]).Where(a => a.Item1 != a.Item2).Array[0, 30].Sample(added =>
        {
            var output = new FieldOutput();
            var agreements = new Agreements(output, new Citation("", "", Confidence.High));
            foreach (var (a, b, year, value) in added)
                agreements.Add(Id(a), Id(b), year, value, "");

            var first = added.DistinctBy(x => (Math.Min(x.Item1, x.Item2), Math.Max(x.Item1, x.Item2), x.Item3)).ToList();
            Assert.That(
                output.Substance.Select(f => (f.Source, f.Target, f.Year, f.Value)),
                Is.EquivalentTo(first.SelectMany(x => new[] { (Id(x.Item1), Id(x.Item2), x.Item3, x.Item4), (Id(x.Item2), Id(x.Item1), x.Item3, x.Item4) })));
            Assert.That(first.Select(x => agreements.Has(Id(x.Item2), Id(x.Item1), x.Item3)), Is.All.True);
            Assert.That(agreements.Has("A0", "A1", 1999), Is.False);
        });

    private static string Id(int i) => FormattableString.Invariant($"A{i}");
}
