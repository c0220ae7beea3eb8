using CsvHelper;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Csv;

/// <summary>Reads a table with a row for every vertex that has a group.</summary>
internal static class CsvGroupReader
{
    public static GroupTable Read(TieFile file, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var text = bytes[^TextCheck.Checked(file, bytes.Span).Length..];
        using var records = new CsvRecords(file, text, CsvSeparator.Of(file, text, reader => PlaceOf(reader, "id") >= 0 && PlaceOf(reader, "group") >= 0));
        if (!records.Next())
        {
            throw file.Fault(0, "empty-file", "the file is empty", "Write at least the header: id,group.");
        }

        var (id, group, columns) = (Place(file, records, "id"), Place(file, records, "group"), records.Reader.FieldCount);
        var rows = new List<(string Id, string Group, int Line)>();
        var lineOf = new Dictionary<string, int>(StringComparer.Ordinal);
        while (records.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = (Id: Field(file, records, columns, id, "id"), Group: Field(file, records, columns, group, "group"), records.Line);
            if (!lineOf.TryAdd(row.Id, row.Line))
            {
                throw file.Fault(
                    row.Line, "id", "duplicate-vertex", Invariant($"{Excerpt.Of(row.Id)} has a group by line {lineOf[row.Id]} already"), "Delete one of the rows: a vertex has one group.");
            }

            rows.Add(row);
        }

        return new GroupTable(file.Name, rows);
    }

    private static string Field(TieFile file, CsvRecords records, int columns, int place, string column)
    {
        if (records.Reader.FieldCount != columns)
        {
            throw file.Fault(
                records.Line, "field-count", Invariant($"the row has {records.Reader.FieldCount} fields, the header {columns}"), "Write one field for every column; a field with a separator stands in quotes.");
        }

        var text = records.Reader.GetString(place);
        return string.IsNullOrWhiteSpace(text)
            ? throw file.Fault(records.Line, column, $"missing-{column}", $"the {column} is empty", "Fill it in, or delete the row.")
            : text;
    }

    private static int Place(TieFile file, CsvRecords records, string column) => PlaceOf(records.Reader, column) is var place and >= 0
        ? place
        : throw file.Fault(records.Line, column, "missing-column", $"the header has no column {column}", "The first line names the columns: id,group.");

    private static int PlaceOf(CsvReader reader, string column)
    {
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (string.Equals(reader.GetString(i).Trim(' ', '\t'), column, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
