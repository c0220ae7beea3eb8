using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Csv;
using PartnershipGraph.Formats.Tests.Exports;

namespace PartnershipGraph.Formats.Tests.Csv;

internal sealed class CsvTableFileTests
{
    [Test]
    public void Fields_are_quoted_where_they_must_be_and_lines_end_in_lf()
    {
        var table = new ExportTable(
            [new("a", ExportType.Text, ""), new("b", ExportType.Number, "")],
            [["plain", "0.1"], ["Korea, South", ""], ["Lao \"PDR\"", "1"], ["two\nlines", "中国"]]);

        Assert.That(
            Networks.Text(w => CsvTableFile.Write(w, table)),
            Is.EqualTo("a,b\nplain,0.1\n\"Korea, South\",\n\"Lao \"\"PDR\"\"\",1\n\"two\nlines\",中国\n"));
    }

    [Test]
    public void Without_rows_there_is_a_header() => Assert.That(
        Networks.Text(w => CsvTableFile.Write(w, new ExportTable([new("a", ExportType.Text, ""), new("b", ExportType.Text, "")], []))), Is.EqualTo("a,b\n"));

    [Test]
    public void The_names_of_nodes_stand_where_igraph_does_not_look_for_ids() => Assert.That(
        NetworkTables.Nodes(Networks.Small()).Columns.Select(c => c.Name), Is.EqualTo(new[] { "id", "label", "cow", "iso3", "region", "kind" }));
}
