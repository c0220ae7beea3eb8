using System.Globalization;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>A moment by the server's clock, which is finer than ours.</summary>
internal static class ServerTime
{
    /// <summary>The moment of a date-time with a zone; null for anything else.</summary>
    public static DateTimeOffset? Of(object? value) =>
        value is ZonedDateTime && value.ToString() is { } text
        && DateTimeOffset.TryParse(text.Split('[')[0], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;
}
