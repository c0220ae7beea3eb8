
namespace PartnershipGraph.Cli.Rendering;

/// <summary>Writes a report as Markdown.</summary>
internal sealed class MarkdownWriter(TextWriter output)
{
    public void Write(Report report)
    {
        output.WriteLine($"# {report.Title}");
        if (report.Reading.Length > 0)
        {
            output.WriteLine();
            output.WriteLine(report.Reading);
        }

        foreach (var section in report.Sections)
        {
            Write(section);
        }

        output.WriteLine();
        foreach (var line in report.Caption)
        {
            output.WriteLine($"*{line}*  ");
        }
    }

    private void Write(ReportSection section)
    {
        if (section.Title.Length > 0)
        {
            output.WriteLine();
            output.WriteLine($"## {section.Title}");
        }

        foreach (var paragraph in section.Text)
        {
            output.WriteLine();
            output.WriteLine(Plain(paragraph));
        }

        foreach (var table in section.Tables)
        {
            Write(table);
        }
    }

    private void Write(ReportTable table)
    {
        output.WriteLine();
        if (table.Title.Length > 0)
        {
            output.WriteLine($"**{table.Title}**");
            output.WriteLine();
        }

        if (table.HasRowsForReading)
        {
            output.WriteLine("| " + string.Join(" | ", table.ColumnsForReading.Select(c => Escape(c.Name))) + " |");
            output.WriteLine("|" + string.Concat(table.ColumnsForReading.Select(c => c.IsNumber ? "---:|" : "---|")));
            foreach (var row in table.ForReading)
            {
                output.WriteLine("| " + string.Join(" | ", row.Select(c => Escape(c.Display))) + " |");
            }
        }
        else
        {
            output.WriteLine("(none)");
        }

        if (table.Hidden > 0)
        {
            output.WriteLine();
            output.WriteLine($"… {Count.Of(table.Hidden, "row")} not shown.");
        }

        if (table.Note.Length > 0)
        {
            output.WriteLine();
            output.WriteLine(Plain(table.Note));
        }
    }

    private static string Escape(string text) =>
        Plain(text).Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    /// <summary>An asterisk in a text multiplies; it is no emphasis.</summary>
    private static string Plain(string text) => text.Replace("*", "\\*", StringComparison.Ordinal);
}
