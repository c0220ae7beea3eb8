using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Stata;
using PartnershipGraph.Formats.Tests.Exports;

namespace PartnershipGraph.Formats.Tests.Stata;

internal sealed class StataBundleTests
{
    private const string longName = "an_indicator_with_a_name_that_goes_on_and_on";

    private static ExportTable Table(params IReadOnlyList<string>[] rows) => new(
        [
            new("ccode1", ExportType.Whole, "First"), new("ccode2", ExportType.Whole, "Second"), new("year", ExportType.Whole, "Year"),
            new("name1", ExportType.Text, "Name of 1"), new("name2", ExportType.Text, "Name of 2"), new("since1", ExportType.Date, "Since \"when\""),
            new(longName + "_weight", ExportType.Number, new string('w', 100)), new(longName + "_value1", ExportType.Number, "Value"),
        ],
        rows);

    private static string[] Do(ExportTable table) => Networks.Text(w => new StataBundle(table, "As of\n2024").WriteDo(w)).Split('\n');

    [Test]
    public void A_description_opens_no_comment_of_several_lines() =>
        Assert.That(Networks.Text(w => new StataBundle(Table(), "weights file:/a/*.csv").WriteDo(w)), Does.StartWith("* weights file:/a/ *.csv\n"));

    [Test]
    public void The_do_file_reads_texts_as_texts_and_labels_every_variable()
    {
        var lines = Do(Table(["2", "710", "2024", "United States", "China", "2008-06", "1", ""]));

        Assert.That(lines[0], Is.EqualTo("* As of 2024"), "a line break would begin a command");
        Assert.That(lines.Single(l => l.StartsWith("import", StringComparison.Ordinal)), Does.Contain("\"dyad_year.csv\"").And.Contain("UTF-8").And.EndsWith("stringcols(4 5 6)"));
        Assert.That(lines, Does.Contain("label variable ccode1 \"First\"").And.Contain("label variable since1 \"Since 'when'\""));
        Assert.That(lines.Count(l => l.StartsWith("label variable ", StringComparison.Ordinal)), Is.EqualTo(8));
        Assert.That(lines, Does.Contain("label values ccode1 cow").And.Contain("label values ccode2 cow").And.Contain("isid ccode1 ccode2 year"));
    }

    [Test]
    public void Every_number_has_the_name_of_its_last_year_as_label()
    {
        var lines = Do(Table(["20", "100", "2001", "Old", "H", "", "", ""], ["3", "20", "2002", "T", "New", "", "", ""], ["3", "100", "2000", "T", "H", "", "", ""]));

        Assert.That(
            lines.Where(l => l.StartsWith("label define", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "label define cow 3 \"T\", modify", "label define cow 20 \"New\", modify", "label define cow 100 \"H\", modify" }));
    }

    [TestCase("Lao \"PDR\"", "\"Lao 'PDR'\"")]
    [TestCase("`x' $home", "\"'x' home\"")]
    [TestCase("a\nb", "\"a b\"")]
    [TestCase("中国", "\"中国\"")]
    public void What_would_be_a_macro_or_end_a_text_is_none(string text, string quoted) => Assert.That(StataText.Quoted(text, 80), Is.EqualTo(quoted));

    [Test]
    public void Names_and_labels_keep_to_the_lengths_of_stata()
    {
        var table = Table(["2", "710", "2024", "U", "C", "", "1", "2"]);
        var header = Networks.Text(w => new StataBundle(table, "").WriteData(w)).Split('\n')[0].Split(',');

        Assert.That(header, Is.Unique.And.All.Length.LessThanOrEqualTo(32));
        Assert.That(header[..6], Is.EqualTo(table.Columns.Take(6).Select(c => c.Name)));
        Assert.That(Do(table), Does.Contain($"label variable {header[6]} \"{new string('w', 80)}\""));
    }

    [Test]
    public void Without_rows_there_is_nothing_to_give_names_to() =>
        Assert.That(Do(Table()), Has.None.StartWith("label values").And.None.StartWith("isid"));
}
