using Spectre.Console;

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
            console.Write(Grid(table));
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

    private static Table Grid(ReportTable table)
    {
        var grid = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach (var column in table.ColumnsForReading)
        {
            var header = new TableColumn(new Text(column.Name, new Style(decoration: Decoration.Bold)));
            grid.AddColumn(column.IsNumber ? header.RightAligned().NoWrap() : header);
        }

        foreach (var row in table.ForReading)
        {
            grid.AddRow(row.Select(cell => new Text(cell.Display)));
        }

        return grid;
    }
}
