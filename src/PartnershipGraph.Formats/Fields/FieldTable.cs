using System.Globalization;
using CsvHelper;
using PartnershipGraph.Formats.Csv;
using PartnershipGraph.Formats.Text;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Fields;

/// <summary>Goes through the rows of a table of the field; columns by name, in any order and case.</summary>
internal sealed class FieldTable : IDisposable
{
    /// <summary>Far beyond what the world trades or delivers, and small enough that any number of them have a sum.</summary>
    private const double mostMillions = 1e15;

    private readonly TieFile file;
    private readonly CsvRecords records;
    private readonly string[] columns;

    public FieldTable(TieFile file, ReadOnlyMemory<byte> bytes, Func<string[], bool> fits)
    {
        this.file = file;
        var text = bytes[^TextCheck.Checked(file, bytes.Span).Length..];
        records = new CsvRecords(file, text, CsvSeparator.Of(file, text, reader => fits(HeaderOf(reader))));
        if (!records.Next())
        {
            throw file.Fault(0, "empty-file", "the file is empty", "Fetch it again: it has not even a header.");
        }

        columns = HeaderOf(records.Reader);
        if (columns.GroupBy(c => c, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw file.Fault(records.Line, "duplicate-column", $"the column {Excerpt.Of(twice.Key)} stands twice", "Rename or delete one.");
        }
    }

    /// <summary>The file's name.</summary>
    public string File => file.Name;

    /// <summary>The header.</summary>
    public IReadOnlyList<string> Columns => columns;

    public int Line => records.Line;

    /// <summary>Where a column stands; -1 where the file lacks it.</summary>
    public int IndexOf(string column) => Array.FindIndex(columns, c => string.Equals(c, column, StringComparison.OrdinalIgnoreCase));

    /// <summary>Moves to the next row, which has a field for every column.</summary>
    public bool Next()
    {
        if (!records.Next())
        {
            return false;
        }

        return records.Reader.FieldCount == columns.Length ? true : throw file.Fault(
            Line, "field-count", Invariant($"the row has {records.Reader.FieldCount} fields, the header {columns.Length}"),
            "Write one field for every column, or fetch the file again: it may have been cut off.");
    }

    /// <summary>The text of a field; empty where the file lacks the column.</summary>
    public string Text(int column) => column < 0 ? "" : records.Reader.GetString(column).Trim();

    /// <summary>A whole number, also as 345.0, which programs write where others of the column are missing.</summary>
    public int Whole(int column) =>
        int.TryParse(Field(column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value
        : throw Fault(column, "not-a-number", $"{Excerpt.Of(Field(column))} is no whole number", "Write a whole number.");

    /// <summary>A year.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="before">What to add, where the column counts from a later year than the calendar does.</param>
    public int Year(int column, int before = 0)
    {
        var year = (long)Whole(column) + before;
        return year is >= 1 and <= 9999 ? (int)year : throw Fault(column, "bad-year", Invariant($"{year} is no year"), "Write a year such as 2012.");
    }

    /// <summary>A whole number; null where it is missing, as the field writes it.</summary>
    public int? OptionalWhole(int column) => column < 0 || MissingValue.Is(Field(column)) ? null : Whole(column);

    /// <summary>A finite number; null where it is missing.</summary>
    public double? OptionalNumber(int column) =>
        column < 0 || MissingValue.Is(Field(column)) ? null : Numbers.Weight(file, Line, columns[column], Field(column));

    /// <summary>A number from 0 to 1; null where it is missing.</summary>
    public double? OptionalShare(int column) => OptionalNumber(column) is not { } share ? null
        : share is >= 0 and <= 1 ? share
        : throw Fault(column, "bad-share", $"{Excerpt.Of(Field(column))} is no share", "Write a share from 0 to 1, not one of 100.");

    /// <summary>How much of something flowed, in millions; null where it is missing.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="what">What it is called, in one word.</param>
    public double? OptionalAmount(int column, string what) => OptionalNumber(column) is not { } amount ? null
        : amount < 0 ? throw Fault(column, "negative-" + what, $"a {what} is negative", "Write a value from 0, or -9 where it is missing.")
        : amount > mostMillions ? throw Fault(column, "too-large", $"a {what} is larger than any can be", "Write it in millions.")
        : amount;

    /// <summary>A mark of 0 or 1; a missing one is none.</summary>
    public bool Flag(int column) => OptionalWhole(column) switch
    {
        null or 0 => false,
        1 => true,
        _ => throw Fault(column, "bad-mark", $"{Excerpt.Of(Field(column))} is neither 0 nor 1", "Write 1 where the obligation holds, else 0."),
    };

    /// <summary>The fault of a field of the present row.</summary>
    public Exception Fault(int column, string rule, string problem, string remedy) => file.Fault(Line, columns[column], rule, problem, remedy);

    /// <summary>The fault of the file as a whole.</summary>
    public Exception Fault(string rule, string problem, string remedy) => file.Fault(0, rule, problem, remedy);

    public void Dispose() => records.Dispose();

    private ReadOnlySpan<byte> Field(int column) => records.Reader.GetSpan(column).Trim(" \t"u8);

    private static string[] HeaderOf(CsvReader reader)
    {
        var header = new string[reader.FieldCount];
        for (var i = 0; i < header.Length; i++)
        {
            header[i] = reader.GetString(i).Trim(' ', '\t');
        }

        return header;
    }
}
