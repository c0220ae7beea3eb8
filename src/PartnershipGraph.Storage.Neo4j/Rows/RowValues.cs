using System.Globalization;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>
/// The properties of a node or relationship, read as a row. People edit the graph: a property may be absent, and one of
/// another type than ours counts as absent.
/// </summary>
internal readonly struct RowValues(object? properties)
{
    private readonly IDictionary<string, object?> values = properties as IDictionary<string, object?> ?? new Dictionary<string, object?>();

    /// <summary>Whether an import of ours recorded it.</summary>
    public bool IsRecorded => Value("import") is long;

    /// <summary>The text; empty where there is none.</summary>
    public string Text(string name) => Value(name) as string ?? "";

    public T? Word<T>(string name)
        where T : struct, Enum =>
        Value(name) is string text ? Words<T>.Find(text) : null;

    /// <summary>A whole number, also where it is written as 2.0.</summary>
    public int? Whole(string name) => Value(name) switch
    {
        long n when n is >= int.MinValue and <= int.MaxValue => (int)n,
        double d when double.IsInteger(d) && Math.Abs(d) <= int.MaxValue => (int)d,
        _ => null,
    };

    public double? Number(string name, double min = double.NegativeInfinity, double max = double.PositiveInfinity)
    {
        double? number = Value(name) switch { double d when double.IsFinite(d) => d, long n => n, _ => null };
        return number >= min && number <= max ? number : null;
    }

    public bool Flag(string name) => Value(name) is true;

    public PartialDate? Date(string name) => Value(name) is LocalDate { Year: >= 1 and <= 9999 } date
        ? PartialDate.Of(new DateOnly(date.Year, date.Month, date.Day), Word<DatePrecision>(name + "Precision") ?? DatePrecision.Day)
        : null;

    /// <summary>The spell; null where it ends before it begins.</summary>
    public DateSpan? Span()
    {
        var (from, to) = (Date("from"), Date("to"));
        return from?.FirstDay > to?.FirstDay ? null : DateSpan.Between(from, to);
    }

    public Citation Citation() => new(Text("source"), Text("sourceUrl"), Word<Confidence>("confidence") ?? Confidence.Low);

    public IReadOnlyList<string> Texts(string name) =>
        Value(name) is System.Collections.IEnumerable list and not string ? [.. list.OfType<string>()] : [];

    /// <summary>The columns that the format does not know.</summary>
    public IReadOnlyDictionary<string, string> Attributes()
    {
        Dictionary<string, string>? attributes = null;
        foreach (var (name, value) in values)
        {
            if (name.StartsWith(PropertyMap.UnknownColumn, StringComparison.Ordinal)
                && Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text)
            {
                (attributes ??= new Dictionary<string, string>(StringComparer.Ordinal))[name[PropertyMap.UnknownColumn.Length..]] = text;
            }
        }

        return attributes ?? Actor.NoAttributes;
    }

    private object? Value(string name) => values.TryGetValue(name, out var value) ? value : null;
}
