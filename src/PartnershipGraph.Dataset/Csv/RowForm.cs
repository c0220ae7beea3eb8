using PartnershipGraph.Dataset.Errors;
using static System.FormattableString;

namespace PartnershipGraph.Dataset.Csv;

/// <summary>Checks the form of one row: as many fields as columns, whole quotes, no byte-order mark inside.</summary>
internal static class RowForm
{
    public static bool IsSound(
        string file, string[] header, CsvRow row, BadQuote? quote, bool isLast, bool checkMarks, ErrorList errors)
    {
        if (row.Fields is [var only] && header.Length > 1 && checkMarks && only.Trim('\uFEFF', ' ').Length == 0)
        {
            errors.Add(StrayMark(file, row.Line, header[0]));
            return false;
        }

        var before = errors.Count;
        if (quote is { IsOpen: true })
        {
            errors.Add(new DataError(
                file, row.Line, header[Math.Min(row.Fields.Length, header.Length) - 1], DataRule.TruncatedLine,
                "a quoted value is not closed before the end of the file",
                "Close the quote, or complete the file: it may have been cut off."));
        }
        else if (row.Fields.Length < header.Length && isLast)
        {
            errors.Add(new DataError(
                file, row.Line, header[row.Fields.Length], DataRule.TruncatedLine,
                Invariant($"the file ends inside this row: {row.Fields.Length} of {header.Length} fields"),
                "Complete the row, or fetch the file again: it may have been cut off."));
        }
        else if (row.Fields.Length != header.Length)
        {
            errors.Add(new DataError(
                file, row.Line, header[Math.Min(row.Fields.Length, header.Length - 1)], DataRule.FieldCount,
                Invariant($"the row has {row.Fields.Length} fields, the header {header.Length}"),
                "Write one field for every column; a value with a comma stands in quotes."));
        }
        else if (quote is { Field: var field })
        {
            errors.Add(new DataError(
                file, row.Line, header[Math.Min(field, header.Length - 1)], DataRule.BadQuote,
                "a quote stands inside a value that is not quoted as RFC 4180 asks",
                "Put the whole value in quotes and double each quote inside it."));
        }

        if (checkMarks)
        {
            for (var i = 0; i < row.Fields.Length; i++)
            {
                if (row.Fields[i].Contains('\uFEFF', StringComparison.Ordinal))
                {
                    errors.Add(StrayMark(file, row.Line, i < header.Length ? header[i] : ""));
                }
            }
        }

        return errors.Count == before;
    }

    public static DataError StrayMark(string file, int line, string column) => new(
        file, line, column, DataRule.StrayByteOrderMark, "a U+FEFF (byte-order mark) stands inside the file",
        "Delete the invisible character; files joined together often leave one.");
}
