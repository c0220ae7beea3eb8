using System.Collections.Frozen;
using System.Globalization;
using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;
using static System.FormattableString;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>Reads the values of one row at a time and notes each that is wrong, so that a row's errors are all told at once.</summary>
internal sealed class RowReader(CsvTable table, TableForm form, ErrorList errors, Func<string, bool>? isActor, CancellationToken cancellation)
{
    /// <summary>The columns that the format does not know.</summary>
    private readonly (string Name, int Index)[] unknown =
        [.. table.Columns.Select((name, i) => (name, i)).Where(column => !form.Knows(column.name))];

    private CsvRow row = new(0, []);

    private int errorsBefore;

    /// <summary>Whether the present row has an error.</summary>
    public bool Failed => errors.Count > errorsBefore;

    public int Line => row.Line;

    /// <summary>Reads every sound row; a row that <paramref name="read"/> finds wrong is left out.</summary>
    public List<T> ReadAll<T>(Func<RowReader, T> read) => [.. ReadEvery(read).Where(r => r.IsSound).Select(r => r.Value)];

    /// <summary>Reads every row and says of each whether it is sound, for a table whose rows are checked further.</summary>
    public List<(T Value, bool IsSound)> ReadEvery<T>(Func<RowReader, T> read)
    {
        var result = new List<(T Value, bool IsSound)>(table.Rows.Count);
        foreach (var next in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            row = next;
            errorsBefore = errors.Count;
            var value = read(this);
            result.Add((value, !Failed));
        }

        return result;
    }

    public void Fail(string column, string rule, string message, string remedy) => FailAt(row.Line, column, rule, message, remedy);

    /// <summary>Notes what is wrong with a row that has been read before.</summary>
    public void FailAt(int line, string column, string rule, string message, string remedy) =>
        errors.Add(new DataError(table.File, line, column, rule, message, remedy));

    /// <summary>The values of a column in every row, wrong ones too.</summary>
    public IEnumerable<string> Mentioned(string column) => table.Mentioned(column);

    /// <summary>The value without blanks around it; empty where the column is missing.</summary>
    public string Text(string column)
    {
        var i = table.IndexOf(column);
        return i < 0 ? "" : row.Fields[i];
    }

    /// <summary>Several values, divided by semicolons.</summary>
    public string[] Texts(string column) => Text(column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            Fail(column, DataRule.MissingValue, $"{column} is empty", "Write a value.");
        }

        return text;
    }

    /// <summary>The id of an actor of actors.csv; ids are equal only if their code points are.</summary>
    public string ActorId(string column)
    {
        var id = Required(column);
        CheckActor(column, id);
        return id;
    }

    /// <summary>The ids of several actors, divided by semicolons.</summary>
    public IReadOnlySet<string> ActorIds(string column)
    {
        var ids = Texts(column);
        foreach (var id in ids)
        {
            CheckActor(column, id);
        }

        return ids.ToFrozenSet(StringComparer.Ordinal);
    }

    public PartialDate? OptionalDate(string column) => Text(column).Length == 0 ? null : Date(column);

    public PartialDate Date(string column)
    {
        var text = Required(column);
        if (!PartialDate.TryParse(text, out var date) && text.Length > 0)
        {
            Fail(
                column, DataRule.BadDate, $"'{text}' is no date",
                "Write 2019, 2019-06 or 2019-06-05, a day that exists (a spreadsheet may have rewritten it).");
        }

        return date;
    }

    /// <summary>The spell of the columns <c>from</c> and <c>to</c>.</summary>
    public DateSpan Span()
    {
        var (from, to) = (OptionalDate("from"), OptionalDate("to"));
        if (from?.FirstDay > to?.FirstDay)
        {
            Fail("to", DataRule.FromAfterTo, $"the spell ends ({to}) before it begins ({from})", "Exchange or correct the two dates.");
        }

        return DateSpan.Between(from, to);
    }

    public double Number(string column, double min = double.NegativeInfinity, double max = double.PositiveInfinity)
    {
        var text = Required(column);
        if (text.Length == 0)
        {
            return 0;
        }

        var ok = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value);
        if (!ok)
        {
            Fail(column, DataRule.BadNumber, $"'{text}' is no number", "Write it as 1234.5: a decimal point and no other separators.");
        }
        else if (value < min || value > max)
        {
            Fail(column, DataRule.BadNumber, $"{text} is out of range", Invariant($"The value lies between {min} and {max}."));
        }

        return value;
    }

    public double? OptionalNumber(string column, double min, double max) => Text(column).Length == 0 ? null : Number(column, min, max);

    public int Year(string column)
    {
        var text = Required(column);
        var ok = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999;
        if (!ok && text.Length > 0)
        {
            Fail(column, DataRule.BadNumber, $"'{text}' is no year", "Write a year such as 2019.");
        }

        return year;
    }

    /// <summary>One of the words of an enumeration, in any case.</summary>
    public T Word<T>(string column, string rule = DataRule.UnknownWord)
        where T : struct, Enum
    {
        var text = Required(column);
        foreach (var (word, value) in WordsOf<T>.All)
        {
            if (string.Equals(text, word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        if (text.Length > 0)
        {
            var words = WordsOf<T>.All.Select(w => w.Word.ToLowerInvariant());
            Fail(column, rule, $"'{text}' is no {column}", $"Write one of {string.Join(", ", words)}.");
        }

        return default;
    }

    /// <summary>Title, address and confidence; an empty confidence counts as low.</summary>
    public Citation Citation() => new(
        Text("source_title"),
        Text("source_url"),
        Text("confidence").Length == 0 ? Confidence.Low : Word<Confidence>("confidence"));

    /// <summary>The values of the columns that the format does not know.</summary>
    public IReadOnlyDictionary<string, string> Attributes()
    {
        Dictionary<string, string>? attributes = null;
        foreach (var (name, i) in unknown)
        {
            if (row.Fields[i].Length > 0)
            {
                (attributes ??= new Dictionary<string, string>(StringComparer.Ordinal))[name] = row.Fields[i];
            }
        }

        return attributes ?? Actor.NoAttributes;
    }

    private void CheckActor(string column, string id)
    {
        if (id.Length > 0 && isActor is not null && !isActor(id))
        {
            Fail(column, DataRule.UnknownActor, $"no actor has the id '{id}'", "Add it to actors.csv, or correct the id (upper and lower case differ).");
        }
    }

    private static class WordsOf<T>
        where T : struct, Enum
    {
        public static readonly (string Word, T Value)[] All = [.. Enum.GetValues<T>().Select(value => (value.ToString(), value))];
    }
}
