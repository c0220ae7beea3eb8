using CsvHelper;

namespace PartnershipGraph.Dataset.Csv;

/// <summary>
/// Writes one file of a folder: the columns of its form, then those that the format does not know, by name. Names that differ in case
/// alone are one column, as a header may not have both; a row that has both keeps both values in it. One that is called like a column of
/// the form gets <c>x_</c> before its name.
/// </summary>
internal static class CsvTableFile
{
    private static readonly CsvWriterOptions options = new() { NewLine = "\n" };

    public static void Write<T>(
        string path, TableForm form, IReadOnlyList<T> rows, Func<T, IReadOnlyDictionary<string, string>> attributes, Func<T, string[]> fields,
        CancellationToken cancellation)
    {
        string[] known = [.. form.Required, .. form.Optional];
        string[] others = [.. rows.SelectMany(r => attributes(r).Keys).Order(StringComparer.Ordinal).Distinct(StringComparer.OrdinalIgnoreCase)];
        using var file = new StreamWriter(path, append: false) { NewLine = "\n" };
        using var csv = CsvWriter.Create(file, options, leaveOpen: true);
        WriteRow(csv, known.Concat(others.Select(o => known.Contains(o, StringComparer.OrdinalIgnoreCase) ? "x_" + o : o)));
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteRow(csv, fields(row).Concat(others.Select(o => ValueOf(attributes(row), o))));
        }

        csv.Flush();
    }

    private static string ValueOf(IReadOnlyDictionary<string, string> attributes, string column) => string.Join(
        "; ",
        attributes.Where(a => a.Key.Equals(column, StringComparison.OrdinalIgnoreCase)).OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Value).Distinct(StringComparer.Ordinal));

    private static void WriteRow(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
