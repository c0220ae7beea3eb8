using CsvHelper;

namespace PartnershipGraph.Dataset.Csv;

/// <summary>
/// One file of a folder as it is to be written: the columns of its form, then those that the format does not know, by name. Names that
/// differ in case alone are one column, as a header may not have both; a row that has both keeps both values in it. One that is called
/// like a column of the form gets <c>x_</c> before its name.
/// </summary>
/// <param name="Form">The form.</param>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">The rows, a value for every column.</param>
internal sealed record WrittenTable(TableForm Form, IReadOnlyList<string> Header, IReadOnlyList<string[]> Rows)
{
    private static readonly CsvWriterOptions options = new() { NewLine = "\n" };

    public static WrittenTable Of<T>(
        TableForm form, IReadOnlyCollection<T> rows, Func<T, IReadOnlyDictionary<string, string>> attributes, Func<T, string[]> fields)
    {
        string[] usual = [.. form.Required, .. form.Optional];
        var known = rows.Select(fields).ToList();
        int[] rare = [.. Enumerable.Range(usual.Length, form.Rare.Length).Where(i => known.Exists(k => k[i].Length > 0))];
        string[] others = [.. rows.SelectMany(r => attributes(r).Keys).Order(StringComparer.Ordinal).Distinct(StringComparer.OrdinalIgnoreCase)];
        return new WrittenTable(
            form,
            [.. usual, .. rare.Select(i => form.Rare[i - usual.Length]), .. others.Select(o => form.Knows(o) ? "x_" + o : o)],
            [.. rows.Zip(known, (row, k) => (string[])
                [.. k.Take(usual.Length), .. rare.Select(i => k[i]), .. others.Select(o => ValueOf(attributes(row), o))])]);
    }

    /// <summary>The rows by their values; those with the same first values stay in their order.</summary>
    /// <param name="by">How many values count; null: all.</param>
    public WrittenTable Sorted(int? by = null) => this with
    {
        Rows = [.. Rows.Order(Comparer<string[]>.Create((a, b) => Compare(a, b, by ?? Header.Count)))],
    };

    public void WriteTo(TextWriter text, CancellationToken cancellation)
    {
        using var csv = CsvWriter.Create(text, options, leaveOpen: true);
        WriteRow(csv, Header);
        foreach (var row in Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteRow(csv, row);
        }

        csv.Flush();
    }

    private static string ValueOf(IReadOnlyDictionary<string, string> attributes, string column) => string.Join(
        "; ",
        attributes.Where(a => a.Key.Equals(column, StringComparison.OrdinalIgnoreCase)).OrderBy(a => a.Key, StringComparer.Ordinal)
            .Select(a => a.Value).Distinct(StringComparer.Ordinal));

    private static int Compare(string[] a, string[] b, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (string.CompareOrdinal(a[i], b[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return 0;
    }

    private static void WriteRow(CsvWriter csv, IReadOnlyList<string> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            csv.WriteField(fields[i]);
        }

        csv.EndRecord();
    }
}
