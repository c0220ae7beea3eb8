using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Dataset.Tests.Tables;

[TestFixture("")]
[TestFixture("de-DE")]
[TestFixture("tr-TR")]
public sealed class PartnershipsTableTests(string culture) : FolderTest
{
    [SetUp]
    public void Speak_another_language() =>
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);

    [Test]
    public void The_eight_faults_of_one_folder_are_each_named_and_nothing_else_is()
    {
        Folder.WriteText("partnerships.csv", string.Join(
            '\n',
            DataFolder.Partnership,
            "AAA,BBB,2019-06-05,establish,T,L5,3",
            "AAA,BBB,2019-02-29,upgrade,T,L5,2",
            "AAA,XXX,2019,establish,T,L5,1",
            "AAA,BBB,2019-06-05,establish,T again,L5,1",
            "BBB,CCC,2019,establish,T,L5,6",
            "CCC,CCC,2019,establish,T,L5,2",
            "BBB,AAA,2019,promote,T,L5,2",
            "\uFEFFBBB,AAA,2020,establish,T,L5,2",
            "AAA,CCC,2019,establish,Strat"));
        Assert.That(Folder.Errors, Is.EqualTo(
        [
            "partnerships.csv:3:date: bad-date",
            "partnerships.csv:4:partner: unknown-actor",
            "partnerships.csv:5:date: duplicate-key",
            "partnerships.csv:6:rank: rank-outside-ladder",
            "partnerships.csv:7:partner: self-partnership",
            "partnerships.csv:8:event: unknown-event",
            "partnerships.csv:9:sponsor: stray-byte-order-mark",
            "partnerships.csv:10:ladder: truncated-line",
        ]));
    }

    [Test]
    public void Every_error_says_what_is_wrong_and_what_to_do()
    {
        Folder.Partnerships("AAA,XXX,6/5/2019,promote,,L5,1", "AAA,BBB,2019,establish,T,L9,1", "AAA,BBB,2020,establish,T,L5,9");
        var errors = Folder.Validate();
        Assert.That(errors, Has.Count.EqualTo(6));
        Assert.That(errors.Select(e => e.Message), Has.None.Empty);
        Assert.That(errors.Select(e => e.Remedy), Has.None.Empty);
    }

    [Test]
    public void The_rank_of_a_row_is_checked_whatever_else_is_wrong_with_it()
    {
        Folder.Partnerships(
            "AAA,XXX,2010,establish,T,L5,7", "AAA,BBB,6/5/2019,establish,T,L5,8", "AAA,BBB,2011,promote,no words,L5,", "AAA,CCC,2012,suspend,no words,L5,");
        Assert.That(Folder.Errors, Is.EquivalentTo(
        [
            "partnerships.csv:2:partner: unknown-actor", "partnerships.csv:2:rank: rank-outside-ladder",
            "partnerships.csv:3:date: bad-date", "partnerships.csv:3:rank: rank-outside-ladder",
            "partnerships.csv:4:event: unknown-event", "partnerships.csv:4:title: unplaced-title",
        ]));
    }

    [Test]
    public void A_wrong_row_is_no_title_that_another_inherits_from()
    {
        Folder.Partnerships("AAA,BBB,2010,establish,Tier two,L5,2", "AAA,BBB,20111,upgrade,Tier one,L5,1");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:3:date: bad-date"]));
    }

    [Test]
    public void All_that_is_wrong_with_a_row_is_told_at_once()
    {
        Folder.Write("partnerships.csv", DataFolder.Partnership + ",known_from,confidence", "YYY,XXX,20190605,ended,,L5,x,soon,sure");
        Assert.That(Folder.Errors, Is.EquivalentTo(
        [
            "partnerships.csv:2:event: unknown-event", "partnerships.csv:2:sponsor: unknown-actor", "partnerships.csv:2:partner: unknown-actor",
            "partnerships.csv:2:date: bad-date", "partnerships.csv:2:title: missing-value", "partnerships.csv:2:rank: bad-number",
            "partnerships.csv:2:known_from: bad-date", "partnerships.csv:2:confidence: unknown-word",
        ]));
    }

    [TestCase("2019-06-05", "2019-06-04", "from-after-to")]
    [TestCase("2019-06-05", "2018", "from-after-to")]
    [TestCase("2019-06-05", "2019", null, Description = "some day of the year")]
    [TestCase("2019-06-05", "2019-06-05", null)]
    [TestCase("2019", "soon", "bad-date")]
    [TestCase("201", "2018", null, Description = "of a row whose date is wrong nothing more is said")]
    public void A_title_is_not_used_before_it_is_given(string date, string used, string? rule)
    {
        Folder.Write("partnerships.csv", DataFolder.Partnership + ",last_used", $"AAA,BBB,{date},establish,T,L5,1,{used}");
        Assert.That(Folder.Errors.Where(e => e.Contains(":last_used", StringComparison.Ordinal)), Is.EqualTo(rule is null ? [] : new[] { $"partnerships.csv:2:last_used: {rule}" }));
    }

    [TestCase(",BBB,2019,establish,T,L5,1", "sponsor")]
    [TestCase("AAA,,2019,establish,T,L5,1", "partner")]
    [TestCase("AAA,BBB,,establish,T,L5,1", "date")]
    [TestCase("AAA,BBB,2019,,T,L5,1", "event")]
    [TestCase("AAA,BBB,2019,establish,,L5,1", "title")]
    [TestCase("AAA,BBB,2019,reaffirm, ,L5,1", "title")]
    public void A_required_value_must_not_be_empty(string row, string column)
    {
        Folder.Partnerships(row);
        Assert.That(Folder.Errors, Is.EqualTo([$"partnerships.csv:2:{column}: missing-value"]));
    }

    [TestCase("2019-1-5")]
    [TestCase("2019/06/05")]
    [TestCase("6/5/2019")]
    [TestCase("20190605")]
    [TestCase("2019-06-31")]
    [TestCase("２０１９")]
    [TestCase("٢٠١٩")]
    [TestCase("43621")]
    [TestCase("0000")]
    public void Other_dates_are_refused(string date)
    {
        Folder.Partnerships($"AAA,BBB,{date},establish,T,L5,1");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:2:date: bad-date"]));
        Assert.That(Folder.Validate()[0].Message, Does.Contain(date));
    }

    [TestCase("2019")]
    [TestCase("2019-06")]
    [TestCase("2020-02-29")]
    [TestCase("0001")]
    [TestCase("9999-12-31")]
    [TestCase("2150")]
    public async Task The_three_forms_are_read_and_a_future_date_is_no_error(string date)
    {
        Folder.Partnerships($"AAA,BBB,{date},establish,T,L5,1");
        Assert.That((await Folder.ReadAsync()).Partnerships.Single().Date.ToString(), Is.EqualTo(date));
    }

    [TestCase("establish", PartnershipEventKind.Establish)]
    [TestCase("UPGRADE", PartnershipEventKind.Upgrade)]
    [TestCase("Downgrade", PartnershipEventKind.Downgrade)]
    [TestCase("rename", PartnershipEventKind.Rename)]
    [TestCase("REAFFIRM", PartnershipEventKind.Reaffirm)]
    [TestCase("suspend", PartnershipEventKind.Suspend)]
    [TestCase("end", PartnershipEventKind.End)]
    public async Task The_seven_events_are_read_in_any_case(string word, PartnershipEventKind kind)
    {
        Folder.Partnerships($"AAA,BBB,2019,{word},T,L5,1");
        Assert.That((await Folder.ReadAsync()).Partnerships.Single().Kind, Is.EqualTo(kind));
    }

    [TestCase("0")]
    [TestCase("1")]
    [TestCase("establish, upgrade")]
    [TestCase("established")]
    [TestCase("REAFFİRM")]
    public void No_other_word_is_an_event(string word)
    {
        Folder.Partnerships($"AAA,BBB,2019,\"{word}\",T,L5,1");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:2:event: unknown-event"]));
    }

    [Test]
    public void An_id_is_known_by_its_code_points_alone()
    {
        Folder.Partnerships("aaa,BBB,2019,establish,T,L5,1");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:2:sponsor: unknown-actor"]));
    }

    [Test]
    public void A_key_is_sponsor_partner_date_and_event()
    {
        Folder.Partnerships(
            "AAA,BBB,2019,establish,T,L5,1", "AAA,BBB,2019,upgrade,T,L5,1", "AAA,BBB,2020,establish,T,L5,1", "BBB,AAA,2019,establish,T,L5,1",
            "AAA,CCC,2019,establish,T,L5,1", "AAA,BBB,2019-01-01,establish,T,L5,1");
        Assert.That(Folder.Errors, Is.Empty);
    }

    [Test]
    public void The_second_row_of_a_key_names_the_line_of_the_first()
    {
        Folder.Partnerships("", "AAA,BBB,2019,establish,T,L5,1", "AAA,CCC,2019,establish,T,L5,1", "", "AAA,BBB,2019,ESTABLISH,U,L5,2");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:6:date: duplicate-key"]));
        Assert.That(Folder.Validate()[0].Message, Does.Contain("line 3"));
    }

    [Test]
    public async Task Everything_a_row_says_is_kept()
    {
        Folder.Write(
            "partnerships.csv", DataFolder.Partnership + ",title_original,known_from,source_title,source_url,confidence,notes,visit,last_used",
            "AAA,BBB,2019-06,establish,T,L5,-,名,2020,\"A, B\",https://x/?a=1,Medium,n,v,2021-03");
        var row = (await Folder.ReadAsync()).Partnerships.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(row.TitleOriginal, Is.EqualTo("名"));
            Assert.That(row.Rank, Is.EqualTo(Domain.Ladders.Rank.Unranked));
            Assert.That(row.KnownFrom?.ToString(), Is.EqualTo("2020"));
            Assert.That(row.LastUsed?.ToString(), Is.EqualTo("2021-03"));
            Assert.That(row.Source, Is.EqualTo(new Citation("A, B", "https://x/?a=1", Confidence.Medium)));
            Assert.That(row.Notes, Is.EqualTo("n"));
            Assert.That(row.Attributes, Is.EquivalentTo(new Dictionary<string, string> { ["visit"] = "v" }));
        }
    }

    [TestCase(",confidence", ",")]
    [TestCase(",confidence", ", ")]
    [TestCase("", "")]
    public async Task An_empty_confidence_counts_as_low(string column, string value)
    {
        Folder.Write("partnerships.csv", DataFolder.Partnership + column, "AAA,BBB,2019,establish,T,L5,1" + value);
        Assert.That((await Folder.ReadAsync()).Partnerships.Single().Source.Confidence, Is.EqualTo(Confidence.Low));
    }
}
