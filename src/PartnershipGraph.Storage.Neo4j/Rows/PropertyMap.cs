using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>The properties of one row. One that the row does not have is noted with null, so that an older value goes.</summary>
internal sealed class PropertyMap
{
    /// <summary>What stands before the name of a column that the format does not know.</summary>
    public const string UnknownColumn = "x_";

    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);

    /// <summary>Every property, those without a value too.</summary>
    public IReadOnlyDictionary<string, object?> All => values;

    /// <summary>The properties that have a value.</summary>
    public Dictionary<string, object?> Present() => new(values.Where(v => v.Value is not null), StringComparer.Ordinal);

    public PropertyMap Value(string name, object? value)
    {
        values[name] = value;
        return this;
    }

    /// <summary>A text; an empty one is none.</summary>
    public PropertyMap Text(string name, string value) => Value(name, value.Length == 0 ? null : value);

    public PropertyMap Word<T>(string name, T value)
        where T : struct, Enum =>
        Value(name, Words<T>.Of(value));

    public PropertyMap Date(string name, PartialDate? date) =>
        Value(name, date is { } d ? new LocalDate(d.FirstDay.Year, d.FirstDay.Month, d.FirstDay.Day) : null)
            .Value(name + "Precision", date is { } p ? Words<DatePrecision>.Of(p.Precision) : null);

    public PropertyMap Span(DateSpan span) => Date("from", span.Begin).Date("to", span.End);

    public PropertyMap Citation(Citation citation) =>
        Text("source", citation.Title).Text("sourceUrl", citation.Url).Word("confidence", citation.Confidence);

    /// <summary>The columns that the format does not know. Their names are data like their values.</summary>
    public PropertyMap Attributes(IReadOnlyDictionary<string, string> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            values[UnknownColumn + name] = value;
        }

        return this;
    }
}
