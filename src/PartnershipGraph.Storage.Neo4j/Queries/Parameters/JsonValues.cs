using System.Text.Json;
using PartnershipGraph.Analysis;

namespace PartnershipGraph.Storage.Neo4j.Queries.Parameters;

/// <summary>Reads a value that is written as JSON.</summary>
internal static class JsonValues
{
    /// <summary>The value; false where the text is no JSON.</summary>
    /// <exception cref="UsageException">It is JSON and holds what a database cannot keep: such a number, half a character, a name twice.</exception>
    public static bool TryRead(string text, out object? value)
    {
        value = null;
        try
        {
            using var json = JsonDocument.Parse(text);
            value = Of(json.RootElement);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static object? Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(element),
        JsonValueKind.String => Text(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Of).ToList(),
        _ => Map(element),
    };

    private static Dictionary<string, object?> Map(JsonElement element)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var name = Whole(() => member.Name, member.ToString());
            if (!map.TryAdd(name, Of(member.Value)))
            {
                throw new UsageException($"a map names '{name}' twice, and which value is meant nobody can tell");
            }
        }

        return map;
    }

    private static string Text(JsonElement element) => Whole(() => element.GetString()!, element.GetRawText());

    /// <summary>An escape may stand for half a character, which is no text.</summary>
    private static string Whole(Func<string> text, string written)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            throw new UsageException($"{written} has an escape that stands for half a character: write both halves, or the character itself");
        }
    }

    /// <summary>A whole number stays whole: LIMIT takes no other, and a double would lose digits.</summary>
    private static object Number(JsonElement element)
    {
        if (element.TryGetInt64(out var whole))
        {
            return whole;
        }

        var text = element.GetRawText();
        var isWhole = text.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        return !isWhole && element.TryGetDouble(out var real) && double.IsFinite(real)
            ? real
            : throw new UsageException($"{text} does not fit into a number of the database: quote it to send it as text");
    }
}
