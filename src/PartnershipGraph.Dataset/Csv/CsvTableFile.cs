using CsvHelper;

namespace PartnershipGraph.Dataset.Csv;

/// <summary>Writes one file of a folder: the columns of its form, then those that the format does not know, by name.</summary>
internal static class CsvTableFile
{
    private static readonly CsvWriterOptions options = new() { NewLine = "\n" };

    public static void Write<T>(
        string path, TableForm form, IReadOnlyList<T> rows, Func<T, IReadOnlyDictionary<string, string>> attributes, Func<T, string[]> fields,
        CancellationToken cancellation)
    {
        string[] others = [.. rows.SelectMany(r => attributes(r).Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        using var file = new StreamWriter(path, append: false) { NewLine = "\n" };
        using var csv = CsvWriter.Create(file, options, leaveOpen: true);
        WriteRow(csv, form.Required.Concat(form.Optional).Concat(others));
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteRow(csv, fields(row).Concat(others.Select(o => attributes(row).GetValueOrDefault(o, ""))));
        }

        csv.Flush();
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
