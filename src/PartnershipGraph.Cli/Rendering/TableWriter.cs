using Spectre.Console;
using Spectre.Console.Rendering;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Writes a report for a person at a terminal.</summary>
/// <param name="output">Where to.</param>
/// <param name="width">Columns of a line.</param>
/// <param name="colours">Whether colours and bold type are welcome.</param>
/// <param name="everyRow">Where the rows are that a person is not shown.</param>
internal sealed class TableWriter(TextWriter output, int width, bool colours, string everyRow)
{
    private readonly IAnsiConsole console = Create(output, width, colours);

    public void Write(Report report)
    {
        Line(report.Title, new Style(decoration: Decoration.Bold));
        if (report.Reading.Length > 0)
        {
            Line(report.Reading);
        }

        foreach (var section in report.Sections)
        {
            if (section.Title.Length > 0)
            {
                console.WriteLine();
                Line("── " + section.Title, new Style(decoration: Decoration.Bold));
            }

            foreach (var paragraph in section.Text)
            {
                Line(paragraph);
            }

            foreach (var table in section.Tables)
            {
                Write(table);
            }
        }

        console.WriteLine();
        foreach (var line in report.Caption)
        {
            Line(line, new Style(decoration: Decoration.Dim));
        }
    }

    private static IAnsiConsole Create(TextWriter output, int width, bool colours)
    {
        var created = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        created.Profile.Width = width;
        created.Profile.Capabilities.Unicode = true;
        return created;
    }

    private void Line(string text, Style? style = null) => console.Write(new Text(text + "\n", style));

    private void Write(ReportTable table)
    {
        console.WriteLine();
        if (table.Title.Length > 0)
        {
            Line(table.Title, new Style(decoration: Decoration.Underline));
        }

        if (table.HasRowsForReading)
        {
            var fitting = Fitting(table);
            console.Write(Grid(table, fitting));
            if (table.ColumnsForReading.Skip(fitting.Count).Select(c => c.Name).ToList() is { Count: > 0 } left)
            {
                Line($"  … {Count.Of(left.Count, "column")} not shown for want of room ({string.Join(", ", left)}): widen the terminal, or --format csv");
            }
        }
        else
        {
            Line("  (none)");
        }

        if (table.Hidden > 0)
        {
            Line($"  … {Count.Of(table.Hidden, "row")} not shown; {everyRow}");
        }

        if (table.Note.Length > 0)
        {
            Line("  " + table.Note, new Style(decoration: Decoration.Dim));
        }
    }

    /// <summary>The columns that have room, from the left: each number whole, of a text enough to read it in.</summary>
    /// <remarks>Only where room is short do the headings of numbers break at blanks, and only where that is not enough do columns go.</remarks>
    private List<(Column Column, int? Width)> Fitting(ReportTable table)
    {
        const int readable = 7;
        const int between = 3;
        const int edge = 1;
        const int fewest = 2;
        var rows = table.ForReading.Select(row => row.ToList()).ToList();
        var columns = table.ColumnsForReading.Select((column, place) => (
            Column: column,
            Whole: Math.Max(rows.Max(row => Measure(row[place].Display).Max), Measure(column.Name).Max),
            Broken: Math.Max(rows.Max(row => Measure(row[place].Display).Max), Measure(column.Name).Min))).ToList();
        if (edge + columns.Sum(c => between + (c.Column.IsNumber ? c.Whole : Math.Min(c.Whole, readable))) <= width)
        {
            return [.. columns.Select(c => (c.Column, (int?)null))];
        }

        var used = edge;
        return
        [
            .. columns
                .TakeWhile((c, place) => (used += between + (c.Column.IsNumber ? c.Broken : Math.Min(c.Whole, readable))) <= width || place < fewest)
                .Select(c => (c.Column, c.Column.IsNumber ? c.Broken : (int?)null)),
        ];
    }

    private Measurement Measure(string text) => ((IRenderable)new Text(text)).Measure(RenderOptions.Create(console), int.MaxValue);

    private static Table Grid(ReportTable table, List<(Column Column, int? Width)> columns)
    {
        var grid = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach (var (column, narrow) in columns)
        {
            var header = new TableColumn(new Text(column.Name, new Style(decoration: Decoration.Bold)));
            header.Width = narrow;
            grid.AddColumn(column.IsNumber ? header.RightAligned().NoWrap() : header);
        }

        foreach (var row in table.ForReading)
        {
            grid.AddRow(row.Take(columns.Count).Select(cell => new Text(cell.Display)));
        }

        return grid;
    }
}
