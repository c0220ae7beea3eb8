using System.Globalization;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>Values as they stand in a file, each so that the reader makes the same value of it.</summary>
internal static class FieldText
{
    public static string Date(PartialDate? date) => date?.ToString() ?? "";

    /// <summary>Beginning and end.</summary>
    public static string[] Span(DateSpan span) => [Date(span.Begin), Date(span.End)];

    public static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    public static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static string List(IEnumerable<string> values) => string.Join("; ", values);

    /// <summary>Title, address and confidence.</summary>
    public static string[] Source(Citation source) => [source.Title, source.Url, Word(source.Confidence)];
}
