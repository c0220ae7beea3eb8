using CsvHelper;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>Writes a result as RFC 4180 CSV, none of its rows kept; lists, maps and nodes are JSON in their field.</summary>
internal sealed class CsvPrinter : IResultPrinter, IDisposable
{
    private readonly ValueJson json;
    private readonly ValueCell cells;
    private readonly CsvWriter csv;

    public CsvPrinter(TextWriter output)
    {
        json = new ValueJson();
        cells = new ValueCell(json);
        csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
    }

    public int NotFinite => json.NotFinite;

    public void Columns(IReadOnlyList<string> names) => Write(names);

    public void Row(IReadOnlyList<object?> values)
    {
        Write(values.Select(cells.Raw));
    }

    public void End(bool more) => csv.Flush();

    public void Dispose() => csv.Dispose();

    private void Write(IEnumerable<string> fields)
    {
        var any = false;
        foreach (var field in fields)
        {
            csv.WriteField(field);
            any = true;
        }

        if (any)
        {
            csv.EndRecord();
        }
    }
}
