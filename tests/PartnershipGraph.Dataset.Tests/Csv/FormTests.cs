namespace PartnershipGraph.Dataset.Tests.Csv;

/// <summary>What RFC 4180 allows, and what the format allows beside it.</summary>
[TestFixture("\n", "")]
[TestFixture("\r\n", "de-DE")]
[TestFixture("\r", "tr-TR")]
public sealed class FormTests(string lineBreak, string culture) : FolderTest
{
    [SetUp]
    public void Speak_another_language() =>
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);

    [Test]
    public async Task Quoted_breaks_commas_and_doubled_quotes_are_read()
    {
        Write(
            "partnerships.csv", DataFolder.Partnership + ",notes",
            $"AAA,BBB,2019,establish,\"T \"\"x\"\", y\",L5,2,\"one{lineBreak}two \"\"three\"\"\"",
            "\"AAA\",\"CCC\",\"2013\",\"establish\",\"T\",\"L5\",\"3\",\"\"");
        var rows = (await Folder.ReadAsync()).Partnerships;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows[0].Title, Is.EqualTo("T \"x\", y"));
            Assert.That(rows[0].Notes, Is.EqualTo($"one{lineBreak}two \"three\""));
            Assert.That(rows[1].Partner, Is.EqualTo("CCC"));
            Assert.That(rows[1].Notes, Is.Empty);
        }
    }

    [Test]
    public void A_line_is_the_physical_one_with_blank_lines_and_quoted_breaks_before_it()
    {
        Write(
            "partnerships.csv", "", DataFolder.Partnership + ",notes", "",
            $"AAA,BBB,2019,establish,T,L5,2,\"one{lineBreak}{lineBreak}three\"", "   ", "",
            "AAA,CCC,6/5/2019,establish,T,L5,2,", $"AAA,CCC,2019,establish,T,L5,2,\"a{lineBreak}b\"", "AAA,BBB,2020,promote,T,L5,2,");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:9:date: bad-date", "partnerships.csv:12:event: unknown-event"]));
    }

    [Test]
    public void A_stray_quote_is_found_on_its_line_behind_blank_lines()
    {
        Write(
            "partnerships.csv", DataFolder.Partnership, "", " ", "AAA,BBB,2019,establish,T,L5,2", "",
            "AAA,BBB,2020,upgrade,a \"b\" c,L5,1", "AAA,CCC,2020,upgrade,\"b\" c,L5,1",
            "BBB,CCC,2020,establish, \"T\",L5,1");
        Assert.That(Folder.Errors, Is.EqualTo(
        [
            "partnerships.csv:6:title: bad-quote", "partnerships.csv:7:title: bad-quote", "partnerships.csv:8:title: bad-quote",
        ]));
    }

    [Test]
    public async Task The_last_row_may_end_without_a_line_break()
    {
        Folder.WriteText("partnerships.csv", $"{DataFolder.Partnership}{lineBreak}AAA,BBB,2019,establish,T,L5,2");
        Assert.That((await Folder.ReadAsync()).Partnerships, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Shuffled_columns_are_read_by_name_in_any_case_and_unknown_ones_kept()
    {
        Write(
            "partnerships.csv", "visit no.,RANK,Ladder,title,\"event\", date ,partner,sponsor,Händler,empty",
            "\"1, 2\",2,L5,T,establish,2019,BBB,AAA,ı,",
            ",3,L5,T,establish,2019,CCC,AAA,,");
        var rows = (await Folder.ReadAsync()).Partnerships;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows[0].Rank?.Value, Is.EqualTo(2));
            Assert.That(rows[0].Attributes, Is.EquivalentTo(new Dictionary<string, string> { ["visit no."] = "1, 2", ["Händler"] = "ı" }));
            Assert.That(rows[1].Attributes, Is.Empty);
        }
    }

    [Test]
    public async Task Blanks_around_a_value_do_not_count()
    {
        Write("partnerships.csv", DataFolder.Partnership, " AAA ,\tBBB, 2019 , Establish ,\" T \",L5 , 2 ");
        var row = (await Folder.ReadAsync()).Partnerships.Single();
        Assert.That((row.Sponsor, row.Partner, row.Title, row.Rank?.Value), Is.EqualTo(("AAA", "BBB", "T", (int?)2)));
    }

    [Test]
    public void A_row_with_another_number_of_fields_is_refused()
    {
        Write(
            "partnerships.csv", DataFolder.Partnership, "AAA,BBB,2019,establish,T,L5", "AAA,CCC,2019,establish,T,x,L5,1",
            "AAA,CCC,2019,establish,T,L5,1,", "BBB,CCC,2019,establish,T,L5,1");
        Assert.That(Folder.Errors, Is.EqualTo(
        [
            "partnerships.csv:2:rank: field-count", "partnerships.csv:3:rank: field-count", "partnerships.csv:4:rank: field-count",
        ]));
    }

    [TestCase("B", "partner")]
    [TestCase("AAA", "partner")]
    [TestCase("AAA,", "date")]
    [TestCase("AAA,BBB,20", "event")]
    [TestCase("AAA,BBB,2019,establish,T,L", "rank")]
    [TestCase("AAA,BBB,2019,establish,\"Strategic, T", "title")]
    [TestCase("AAA,BBB,2019,establish,\"", "title")]
    public void A_last_line_that_was_cut_off_is_named(string rest, string column)
    {
        Folder.WriteText("partnerships.csv", $"{DataFolder.Partnership}{lineBreak}AAA,BBB,2018,establish,T,L5,2{lineBreak}{rest}");
        Assert.That(Folder.Errors, Is.EqualTo([$"partnerships.csv:3:{column}: truncated-line"]));
    }

    [Test]
    public void A_quote_that_is_never_closed_is_named_on_the_line_where_it_opens()
    {
        Write(
            "partnerships.csv", DataFolder.Partnership, "AAA,BBB,2018,establish,\"T,L5,2", "AAA,CCC,2019,establish,T,L5,2",
            "BBB,CCC,2019,establish,T,L5,2");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:2:title: truncated-line"]));
    }

    private void Write(string file, params string[] lines) => Folder.WriteText(file, string.Concat(lines.Select(line => line + lineBreak)));
}
