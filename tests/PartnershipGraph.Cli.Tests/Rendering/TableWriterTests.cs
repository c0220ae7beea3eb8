using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Tests.Rendering;

internal sealed class TableWriterTests
{
    private static readonly ReportTable table = new(
        "t",
        "",
        [Column.Text("Id"), Column.Text("Name"), .. Enumerable.Range(1, 9).Select(i => Column.Number("index " + (char)(i + 48)))],
        [["VNM", "Socialist Republic of Vietnam", .. Enumerable.Range(1, 9).Select(i => Cell.Of(i / 8.0, 3))]]);

    [Test]
    public void On_a_narrow_screen_numbers_stay_whole_and_names_stand_before_the_last_columns()
    {
        var text = Written(80);

        Assert.That(text, Does.Contain("VNM").And.Contain("Socialist").And.Contain("0.125"));
        Assert.That(text.Split('\n'), Has.All.Length.LessThanOrEqualTo(80));
        Assert.That(text.ReplaceLineEndings(" "), Does.Contain("2 columns not shown for want of room (index 8, index 9)"));
    }

    [Test]
    public void Where_there_is_room_every_column_stands() =>
        Assert.That(Written(140), Does.Contain("index 9").And.Contain("1.125").And.Not.Contain("want of room"));

    private static string Written(int width)
    {
        var output = new StringWriter();
        new TableWriter(output, width, colours: false, "").Write(Report.Of("Title", "Reading.", [table], ["Caption."]));
        return output.ToString();
    }
}
