using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Tests.Fields;

namespace PartnershipGraph.Formats.Tests.Sipri;

internal sealed class SipriReaderTests
{
    private const string plain = "supplier,supplier_iso3,recipient,recipient_iso3,year,tiv_millions";
    private const string numbered = plain + ",supplier_cown,recipient_cown";

    /// <summary>In five years India got 100: 60 from Russia, 30 from France, 10 from somebody unknown, who counts in the sum.</summary>
    [Test]
    public void Shares_are_of_all_that_came_in_five_years()
    {
        using var folder = new FieldFolder().With(
            "a.csv", plain,
            "Russia,RUS,India,IND,2015,40", "Russia,RUS,India,IND,2019,20", "France,FRA,India,IND,2017,30", "unknown supplier(s),,India,IND,2018,10", "Russia,RUS,India,IND,2020,50");

        var records = folder.Read(FieldData.Sipri);

        Assert.That(FieldFolder.Substance(records), Is.EqualTo([
            "FRA IND 2017 arms_tiv 30", "FRA IND 2019 arms_share 0.3", "FRA IND 2020 arms_share 0.2727",
            "RUS IND 2015 arms_tiv 40", "RUS IND 2019 arms_tiv 20", "RUS IND 2020 arms_tiv 50", "RUS IND 2019 arms_share 0.6", "RUS IND 2020 arms_share 0.6364",
        ]));
        Assert.That(records.Substance.First(f => f.Indicator == "arms_share").Unit, Is.EqualTo("share_0_1 of recipient imports (TIV) 2015-2019"));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("5 = 4 + 1 supplier or recipient unknown"));
    }

    [Test]
    public void Fewer_than_five_years_make_no_share()
    {
        using var folder = new FieldFolder().With("a.csv", plain, "Russia,RUS,India,IND,2015,40", "Russia,RUS,India,IND,2018,20");

        Assert.That(folder.Read(FieldData.Sipri).Substance.Select(f => f.Indicator), Has.All.EqualTo("arms_tiv"));
    }

    [Test]
    public void Organisations_are_actors_and_armed_groups_are_not()
    {
        using var folder = new FieldFolder().With(
            "a.csv", plain, "USA,USA,NATO**,,2015,1", "USA,USA,Peace Force**,,2015,1", "Iran,IRN,Hezbollah (Lebanon)*,,2015,1", "USA,USA,unknown recipient(s),,2015,1");

        var records = folder.Read(FieldData.Sipri);

        Assert.That(records.Actors.Where(a => a.Kind == ActorKind.Organization).Select(a => (a.Id, a.Name)), Is.EqualTo([("NATO", "NATO"), ("Peace Force", "Peace Force")]));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("4 = 2 + 1 an armed group or other non-state party + 1 supplier or recipient unknown"));
    }

    [Test]
    public void States_are_told_by_number_and_year_then_code_then_name()
    {
        using var folder = new FieldFolder().With(
            "a.csv", numbered,
            "Soviet Union,SUN,India,IND,1991,40,365,750", "Russia,RUS,India,IND,1991,2,365,750", "Yugoslavia,,India,IND,1991,1,345,750", "Serbia,SRB,India,IND,1999,1,345,750",
            "Czechoslovakia,,India,IND,1991,1,NA,750", "Western Sahara,,India,IND,1991,1,NA,NA", "Libya GNC,,India,IND,1991,1,NA,750");

        var records = folder.Read(FieldData.Sipri);

        Assert.That(FieldFolder.Substance(records).Where(s => s.Contains("arms_tiv", StringComparison.Ordinal)), Is.EqualTo([
            "CSK IND 1991 arms_tiv 1", "ESH IND 1991 arms_tiv 1", "RUS IND 1991 arms_tiv 42", "SRB IND 1999 arms_tiv 1", "YUG IND 1991 arms_tiv 1",
        ]));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("7 = 6 + 1 no ISO code, no COW number and no name of a state"));
    }

    [Test]
    public void What_is_left_out_has_its_reason()
    {
        using var folder = new FieldFolder()
            .With("a.csv", plain, "France,FRA,India,IND,2015,1", "France,FRA,India,IND,2015,1", "France,FRA,France,FRA,2015,1", "France,FRA,Chad,TCD,2015,0", "France,FRA,Mali,MLI,2015,")
            .With("b.csv", numbered, "France,FRA,Niger,NER,2015,1,220,436", "France,FRA,Niger,NER,2014,1,220,436");

        var records = folder.Read(FieldData.Sipri);

        Assert.That(records.Merge.Files.Select(FieldFolder.Told), Is.EqualTo([
            "5 = 1 + 1 an earlier row has the same key + 1 both codes mean one actor + 2 no volume, or one rounded to 0",
            "2 = 1 + 1 another table covers this year",
        ]));
        Assert.That(records.Notes, Has.Some.Contains("the table that was named first"));
    }

    [TestCase("Russia,RUS,India,IND,2015,-5", "a.csv:2:tiv_millions: negative-volume")]
    [TestCase("Russia,RUS,India,IND,2015,1e300", "a.csv:2:tiv_millions: too-large")]
    public void A_volume_that_is_none_is_refused(string row, string fault)
    {
        using var folder = new FieldFolder().With("a.csv", plain, row);

        Assert.That(folder.Fault(FieldData.Sipri), Is.EqualTo(fault));
    }
}
