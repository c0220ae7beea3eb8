using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Episodes;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Dataset.Tests.Tables;

/// <summary>The files that may be missing.</summary>
[TestFixture("")]
[TestFixture("de-DE")]
[TestFixture("tr-TR")]
public sealed class OtherTablesTests(string culture) : FolderTest
{
    [SetUp]
    public void Speak_another_language() =>
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);

    [Test]
    public async Task Sound_rows_are_read()
    {
        Folder.Write(
            "alliances.csv", "alliance,member,kind,from,to,source_title,confidence,note", "Pact,AAA,NONAGGRESSION,1990-05,,S,high,n",
            "Pact,BBB,mnna,,1999,,,")
            .Write("memberships.csv", "organization,member,from,to", "CCC,AAA,1990,1990")
            .Write("rivalries.csv", "a,b,magnitude,from", "AAA,BBB,,1990", "BBB,CCC,0.5,", "AAA,CCC,1e-1,")
            .Write("attributes.csv", "id,year,indicator,value,unit", "AAA,2019,gdp,-1.5E+3,USD")
            .Write("substance.csv", "source,target,year,indicator,value", "AAA,BBB,2019,trade_share,.25", "BBB,AAA,2019,trade_share,3")
            .Write("votes.csv", "vote,date,voter,choice", "A/RES/1,2022-03-02,AAA,ABSTAIN", "A/RES/1,2022-03-02,BBB,absent")
            .Write(
                "episodes.csv", "a,b,date,to,kind,bearing,summary", "AAA,BBB,2019-06-05,,Mediation,LIMIT,\"S, s\"",
                "BBB,AAA,2019-06,2019-06-10,aid,strains,S");
        var records = await Folder.ReadAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(records.Alliances[0].Kind, Is.EqualTo(AllianceKind.Nonaggression));
            Assert.That(records.Alliances[0].Span, Is.EqualTo(DateSpan.Between(PartialDate.Parse("1990-05"), null)));
            Assert.That(records.Alliances[0].Source, Is.EqualTo(new Citation("S", "", Confidence.High)));
            Assert.That(records.Alliances[0].Attributes["note"], Is.EqualTo("n"));
            Assert.That(records.Memberships.Single().Span.Holds(new DateOnly(1990, 1, 1)), Is.False);
            Assert.That(records.Rivalries.Select(r => r.Magnitude), Is.EqualTo([1, .5, .1]));
            Assert.That(records.Attributes.Single().Value, Is.EqualTo(-1500));
            Assert.That(records.Substance.Select(s => s.Value), Is.EqualTo([.25, 3]));
            Assert.That(records.Episodes.Select(e => (e.Kind, e.Bearing)), Is.EqualTo([("mediation", Bearing.Limit), ("aid", Bearing.Strains)]));
            Assert.That(records.Episodes.Select(e => e.To?.ToString()), Is.EqualTo([null, "2019-06-10"]));
            Assert.That(records.Votes.Select(v => v.Choice), Is.EqualTo([VoteChoice.Abstain, VoteChoice.Absent]));
        }
    }

    [TestCase("alliances.csv", "alliance,member,kind,from,to", ",AAA,defense,,", "alliance", "missing-value")]
    [TestCase("alliances.csv", "alliance,member,kind,from,to", "P,XXX,defense,,", "member", "unknown-actor")]
    [TestCase("alliances.csv", "alliance,member,kind,from,to", "P,AAA,defence,,", "kind", "unknown-word")]
    [TestCase("alliances.csv", "alliance,member,kind,from,to", "P,AAA,defense,2001,2000-12", "to", "from-after-to")]
    [TestCase("memberships.csv", "organization,member,from,to", "XXX,AAA,,", "organization", "unknown-actor")]
    [TestCase("memberships.csv", "organization,member,from,to", "CCC,,,", "member", "missing-value")]
    [TestCase("memberships.csv", "organization,member,from,to", "CCC,AAA,1 May 1990,", "from", "bad-date")]
    [TestCase("memberships.csv", "organization,member,from,to,confidence", "CCC,AAA,,,certain", "confidence", "unknown-word")]
    [TestCase("rivalries.csv", "a,b,magnitude", "AAA,BBB,1.01", "magnitude", "bad-number")]
    [TestCase("rivalries.csv", "a,b,magnitude", "AAA,BBB,-0.5", "magnitude", "bad-number")]
    [TestCase("rivalries.csv", "a,b,magnitude", "AAA,BBB,high", "magnitude", "bad-number")]
    [TestCase("rivalries.csv", "a,b,magnitude", "AAA,AAA,1", "b", "self-partnership")]
    [TestCase("attributes.csv", "id,year,indicator,value", "AAA,2019-06,gdp,1", "year", "bad-number")]
    [TestCase("attributes.csv", "id,year,indicator,value", "AAA,0,gdp,1", "year", "bad-number")]
    [TestCase("attributes.csv", "id,year,indicator,value", "AAA,10000,gdp,1", "year", "bad-number")]
    [TestCase("attributes.csv", "id,year,indicator,value", "AAA,2019,,1", "indicator", "missing-value")]
    [TestCase("attributes.csv", "id,year,indicator,value", "AAA,2019,gdp,", "value", "missing-value")]
    [TestCase("substance.csv", "source,target,year,indicator,value", "AAA,AAA,2019,x,1", "target", "self-partnership")]
    [TestCase("substance.csv", "source,target,year,indicator,value", "AAA,XXX,2019,x,1", "target", "unknown-actor")]
    [TestCase("episodes.csv", "a,b,date,to,kind,bearing,summary", "AAA,BBB,2019,,visit,limit,S", "kind", "unknown-word")]
    [TestCase("episodes.csv", "a,b,date,to,kind,bearing,summary", "AAA,BBB,2019,,vote,good,S", "bearing", "unknown-word")]
    [TestCase("episodes.csv", "a,b,date,to,kind,bearing,summary", "AAA,BBB,2019,,vote,limit,", "summary", "missing-value")]
    [TestCase("episodes.csv", "a,b,date,to,kind,bearing,summary", "AAA,AAA,2019,,vote,limit,S", "b", "self-partnership")]
    [TestCase("episodes.csv", "a,b,date,to,kind,bearing,summary", "AAA,BBB,2019-06-05,2019-06-04,vote,limit,S", "to", "from-after-to")]
    [TestCase("votes.csv", "vote,date,voter,choice", "V,2022,AAA,present", "choice", "unknown-word")]
    [TestCase("votes.csv", "vote,date,voter,choice", "V,,AAA,yes", "date", "missing-value")]
    [TestCase("votes.csv", "vote,date,voter,choice", "V,2022,aaa,yes", "voter", "unknown-actor")]
    public void A_wrong_row_is_named(string file, string header, string row, string column, string rule)
    {
        Folder.Write(file, header, "", row);
        Assert.That(Folder.Errors, Is.EqualTo([$"{file}:3:{column}: {rule}"]));
    }

    [TestCase("attributes.csv", "id,year,indicator,value", "AAA,2019,gdp,1", "AAA,2019,gdp,2", "indicator")]
    [TestCase("substance.csv", "source,target,year,indicator,value", "AAA,BBB,2019,x,1", "AAA,BBB,2019,x,1", "indicator")]
    [TestCase("votes.csv", "vote,date,voter,choice", "V,2022,AAA,yes", "V,2023,AAA,no", "voter")]
    public void Two_rows_with_one_key_are_refused(string file, string header, string row, string again, string column)
    {
        Folder.Write(file, header, row, again);
        Assert.That(Folder.Errors, Is.EqualTo([$"{file}:3:{column}: duplicate-key"]));
    }

    [TestCase("1,5")]
    [TestCase("1.234,5")]
    [TestCase("1 234")]
    [TestCase("1'234")]
    [TestCase("1,234.5")]
    [TestCase("NaN")]
    [TestCase("nan")]
    [TestCase("Infinity")]
    [TestCase("-∞")]
    [TestCase("1e400")]
    [TestCase("-1e400")]
    [TestCase("0x1")]
    [TestCase("1e")]
    [TestCase("5%")]
    [TestCase("$5")]
    [TestCase("(5)")]
    [TestCase("１")]
    [TestCase("٣")]
    [TestCase("−1")]
    [TestCase("NA")]
    [TestCase("true")]
    public void What_is_no_number_in_the_invariant_culture_is_refused(string text)
    {
        Folder.Write("attributes.csv", "id,year,indicator,value", $"AAA,2019,gdp,\"{text}\"");
        Assert.That(Folder.Errors, Is.EqualTo(["attributes.csv:2:value: bad-number"]));
        Assert.That(Folder.Validate()[0].Message, Does.Contain(text));
    }

    [TestCase("0", 0)]
    [TestCase("-0.5", -.5)]
    [TestCase("+1.50", 1.5)]
    [TestCase(".5", .5)]
    [TestCase("1E3", 1000)]
    [TestCase("1.7976931348623157e308", double.MaxValue)]
    [TestCase("4.9e-324", double.Epsilon)]
    [TestCase("0.1", .1)]
    public async Task A_number_is_read_alike_in_every_culture(string text, double value)
    {
        Folder.Write("attributes.csv", "id,year,indicator,value", $"AAA,2019,gdp,{text}");
        Assert.That((await Folder.ReadAsync()).Attributes.Single().Value, Is.EqualTo(value));
    }
}
