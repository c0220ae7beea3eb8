using System.Text.Json;
using PartnershipGraph.Cli.Cypher;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Cypher;

internal sealed class PrinterTests
{
    private static readonly object?[][] rows = [[1L, "a,b", new List<object?> { 1L, "x" }], [null, "c\nd", double.NaN]];

    [Test]
    public void JSON_has_columns_and_rows_and_says_only_when_there_are_more()
    {
        var whole = Print(o => new JsonPrinter(o), ["n", "t", "l"], rows, more: false);
        var cut = Print(o => new JsonPrinter(o), ["n"], [[1L]], more: true);

        Assert.That(
            JsonSerializer.Serialize(JsonDocument.Parse(whole).RootElement),
            Is.EqualTo("""{"columns":["n","t","l"],"rows":[[1,"a,b",[1,"x"]],[null,"c\nd",null]]}"""));
        Assert.That(JsonSerializer.Serialize(JsonDocument.Parse(cut).RootElement), Is.EqualTo("""{"columns":["n"],"rows":[[1]],"more":true}"""));
    }

    [Test]
    public void A_result_without_rows_or_columns_is_a_result()
    {
        Assert.That(JsonSerializer.Serialize(JsonDocument.Parse(Print(o => new JsonPrinter(o), [], [], more: false)).RootElement), Is.EqualTo("""{"columns":[],"rows":[]}"""));
        Assert.That(Print(o => new CsvPrinter(o), ["name"], [], more: false), Is.EqualTo("name\n"));
        Assert.That(Print(o => new CsvPrinter(o), [], [], more: false), Is.Empty);
    }

    [Test]
    public void CSV_has_exact_values_and_JSON_in_the_fields_of_lists() =>
        Assert.That(
            CsvText.Rows(Print(o => new CsvPrinter(o), ["n", "t", "l"], rows, more: false)),
            Is.EqualTo(new string[][] { ["n", "t", "l"], ["1", "a,b", "[1,\"x\"]"], ["", "c\nd", ""] }));

    [Test]
    public void A_row_is_written_when_it_comes_and_not_at_the_end()
    {
        var output = new StringWriter();
        var printer = new JsonPrinter(output);

        printer.Columns(["n"]);
        printer.Row([1L]);
        var first = output.ToString();
        printer.Row([2L]);

        Assert.That(first, Does.EndWith("[1]"));
        Assert.That(output.ToString()[first.Length..], Is.EqualTo(",\n  [2]"));
    }

    [Test]
    public void A_table_says_that_it_is_cut_and_how_to_see_the_rest()
    {
        var cut = Table(["n"], [[1L], [2L]], more: true);
        var whole = Table(["n"], [[1L], [2L]], more: false);

        Assert.That(cut, Does.Contain("cut at 2 rows").And.Contain("--limit").And.Contain("--format csv"));
        Assert.That(whole, Does.Contain("2 rows.").And.Not.Contain("--limit"));
        Assert.That(Table([], [], more: false), Does.Contain("returns nothing"));
    }

    private static string Table(string[] columns, object?[][] values, bool more) =>
        Print(o => new TablePrinter("Result", r => new TableWriter(o, 100, colours: false, r.EveryRow).Write(r)), columns, values, more);

    private static string Print(Func<TextWriter, IResultPrinter> create, string[] columns, object?[][] values, bool more)
    {
        var output = new StringWriter();
        var printer = create(output);
        printer.Columns(columns);
        foreach (var row in values)
        {
            printer.Row(row);
        }

        printer.End(more);
        (printer as IDisposable)?.Dispose();
        return output.ToString();
    }
}
