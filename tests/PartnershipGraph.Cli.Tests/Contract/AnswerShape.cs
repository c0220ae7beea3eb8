using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PartnershipGraph.Cli.Tests.Contract;

/// <summary>Compares an answer with the sketch of it: every name must be there, with a value of the same kind.</summary>
/// <param name="actors">Ids of actors: a map keyed by them may have other actors than the sketch.</param>
internal sealed partial class AnswerShape(IReadOnlySet<string> actors)
{
    /// <summary>What the sketch has and the answer has not.</summary>
    public IReadOnlyList<string> Missing(JsonNode? sketch, JsonNode? answer) => [.. Compare(sketch, answer, "$")];

    [GeneratedRegex(@"^(\d+|[A-Z])$")]
    private static partial Regex Placeholder { get; }

    private IEnumerable<string> Compare(JsonNode? sketch, JsonNode? answer, string path) => (sketch, answer) switch
    {
        // The sketch leaves the value open, or the answer says that it is undefined.
        (null, _) or (_, null) => [],
        (JsonObject s, JsonObject a) => s.SelectMany(m => Member(m.Key, m.Value, a, path)),
        (JsonArray { Count: 0 }, JsonArray) => [],
        (JsonArray s, JsonArray { Count: > 0 } a) => Compare(s[0], a[0], path + "/0"),
        (JsonArray, JsonArray) => [$"{path} has no element to compare"],
        _ when Kind(sketch) == Kind(answer) => [],
        _ => [$"{path} is {Kind(answer)}, not {Kind(sketch)}"],
    };

    private IEnumerable<string> Member(string name, JsonNode? sketch, JsonObject answer, string path)
    {
        var here = path + "/" + name;
        if (answer.TryGetPropertyValue(name, out var found))
            return Compare(sketch, found, here);

        // The reasons of undefined values: which ones there are depends on the data.
        if (path.EndsWith("/nulls", StringComparison.Ordinal))
            return [];

        var keyedByAnything = actors.Contains(name) || (Placeholder.IsMatch(name) && answer.All(m => Keyed(m.Key)));
        return keyedByAnything && answer.Count > 0 ? Compare(sketch, answer.First().Value, here) : [$"{here} is missing"];
    }

    private bool Keyed(string name) => actors.Contains(name) || name.All(char.IsAsciiDigit);

    private static string Kind(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.True or JsonValueKind.False => "a truth value",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a text",
        JsonValueKind.Array => "a list",
        _ => "an object",
    };
}
