using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Csv;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Stata;

/// <summary>
/// Dyad-years for Stata: a CSV, and a do-file that reads it, labels every variable and gives each COW number its name as a value label.
/// </summary>
public sealed class StataBundle
{
    /// <summary>The name of the data file.</summary>
    public const string DataFile = "dyad_year.csv";

    /// <summary>The name of the do-file.</summary>
    public const string DoFile = "dyad_year.do";

    private readonly ExportTable table;
    private readonly string description;

    /// <summary>A bundle of dyad-years.</summary>
    /// <param name="table">Dyad-years with the columns ccode1, ccode2, name1 and name2.</param>
    /// <param name="description">As of when and how they were made: one line.</param>
    public StataBundle(ExportTable table, string description)
    {
        ArgumentNullException.ThrowIfNull(table);
        var names = StataNames.Of(table.Columns.Select(c => c.Name));
        this.table = table with { Columns = [.. table.Columns.Zip(names, (c, n) => c with { Name = n })] };
        this.description = description;
    }

    /// <summary>Writes the data.</summary>
    public void WriteData(TextWriter output) => CsvTableFile.Write(output, table);

    /// <summary>Writes the do-file.</summary>
    public void WriteDo(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var texts = table.Columns.Index().Where(c => c.Item.Type is ExportType.Text or ExportType.Date).Select(c => NumberText.Of(c.Index + 1));
        output.Write($"* {StataText.OneLine(description)}\n* Run it in the folder of {DataFile}: cd there, then do {DoFile}\nversion 14\nclear\n");
        output.Write($"import delimited using \"{DataFile}\", varnames(1) case(preserve) encoding(\"UTF-8\") bindquotes(strict) asdouble stringcols({string.Join(' ', texts)})\n");
        foreach (var column in table.Columns)
        {
            output.Write($"label variable {column.Name} {StataText.Quoted(column.Label, StataText.LongestLabel)}\n");
        }

        foreach (var (number, name) in Names())
        {
            output.Write($"label define cow {number} {StataText.Quoted(name, StataText.LongestValueLabel)}, modify\n");
        }

        if (table.Rows.Count > 0)
        {
            output.Write("label values ccode1 cow\nlabel values ccode2 cow\nisid ccode1 ccode2 year\nsort ccode1 ccode2 year\n");
        }

        output.Write("compress\n");
    }

    /// <summary>The name of every number, that of its last year; by number.</summary>
    private IEnumerable<(string Number, string Name)> Names()
    {
        var columns = table.Columns.Index().ToDictionary(c => c.Item.Name, c => c.Index, StringComparer.Ordinal);
        return table.Rows
            .SelectMany(r => new[] { "1", "2" }.Select(side => (Number: r[columns["ccode" + side]], Name: r[columns["name" + side]], Year: r[columns["year"]])))
            .GroupBy(n => n.Number, StringComparer.Ordinal)
            .OrderBy(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, g.MaxBy(n => n.Year, StringComparer.Ordinal).Name));
    }
}
