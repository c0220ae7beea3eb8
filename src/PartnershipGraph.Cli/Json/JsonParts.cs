using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Cli.Json;

/// <summary>The parts that several answers share.</summary>
internal static class JsonParts
{
    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => new([.. items.Select(node)]);

    public static JsonArray Texts(IEnumerable<string> items) => Array(items, i => JsonValue.Create(i));

    public static JsonObject Object<T>(IEnumerable<T> items, Func<T, (string Key, JsonNode? Value)> member)
    {
        var result = new JsonObject();
        foreach (var item in items)
        {
            var (key, value) = member(item);
            result[key] = value;
        }

        return result;
    }

    public static JsonNode? Number(double? value) => value is { } v ? JsonValue.Create(v) : null;

    public static JsonObject Source(Citation source) => new()
    {
        ["title"] = source.Title,
        ["url"] = source.Url,
        ["confidence"] = source.Confidence.Word(),
    };

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
