using System.Text;

namespace PartnershipGraph.Benchmarks.Comparison.Tables;

/// <summary>A table for a terminal or in Markdown; the first column is text, numbers stand to the right.</summary>
/// <param name="Header">Names of the columns.</param>
/// <param name="TextColumns">How many columns from the left are text.</param>
internal sealed record TextTable(string[] Header, int TextColumns = 1)
{
    private readonly List<string[]> rows = [];

    public void Add(params string[] row) => rows.Add(row.Length == Header.Length
        ? row
        : throw new ArgumentException($"{row.Length} cells for {Header.Length} columns.", nameof(row)));

    public string Render(bool markdown)
    {
        var text = new StringBuilder();
        if (markdown)
        {
            Line(Header, pad: false);
            text.Append('|').AppendJoin('|', Header.Select((_, column) => column < TextColumns ? "---" : "---:")).Append("|\n");
            rows.ForEach(row => Line(row, pad: false));
            return text.ToString();
        }

        Line(Header, pad: true);
        rows.ForEach(row => Line(row, pad: true));
        return text.ToString();

        void Line(string[] cells, bool pad)
        {
            var padded = cells.Select((cell, column) => Padded(cell, column));
            if (pad)
                text.Append(string.Join("  ", padded).TrimEnd()).Append('\n');
            else
                text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }
    }

    private string Padded(string cell, int column)
    {
        var width = rows.Select(row => row[column].Length).Append(Header[column].Length).Max();
        return column < TextColumns ? cell.PadRight(width) : cell.PadLeft(width);
    }
}
