using System.Text.Json;

namespace PartnershipGraph.Cli.Tests.Commands;

/// <summary>The dates that an answer tells: the values of its members date, since, from and to, and its years.</summary>
internal static class JsonDates
{
    private static readonly HashSet<string> names = ["date", "since", "from", "to", "year"];

    public static IEnumerable<string> Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => names.Contains(m.Name) && m.Value.ValueKind != JsonValueKind.Null
            ? [m.Value.ToString()]
            : Of(m.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Of),
        _ => [],
    };
}
