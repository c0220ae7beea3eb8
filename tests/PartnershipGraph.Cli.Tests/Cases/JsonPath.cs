using System.Text.Json;

namespace PartnershipGraph.Cli.Tests.Cases;

/// <summary>Finds a value in JSON by names and positions, and compares it.</summary>
internal static class JsonPath
{
    /// <summary>The value at the path; null where the path leads nowhere.</summary>
    public static JsonElement? Follow(JsonElement root, IEnumerable<JsonElement> path)
    {
        var at = root;
        foreach (var step in path)
        {
            if (step.ValueKind == JsonValueKind.String && at.ValueKind == JsonValueKind.Object && at.TryGetProperty(step.GetString()!, out var member))
                at = member;
            else if (step.ValueKind == JsonValueKind.Number && at.ValueKind == JsonValueKind.Array && step.GetInt32() < at.GetArrayLength())
                at = at[step.GetInt32()];
            else
                return null;
        }

        return at;
    }

    /// <summary>Whether a value is the expected one: numbers by relative tolerance, "*" is any value but null.</summary>
    public static bool Agrees(JsonElement expected, JsonElement found, double tolerance)
    {
        if (expected.ValueKind == JsonValueKind.String && expected.GetString() == "*")
            return found.ValueKind != JsonValueKind.Null;

        return expected.ValueKind == found.ValueKind && expected.ValueKind switch
        {
            JsonValueKind.Number => Near(expected.GetDouble(), found.GetDouble(), tolerance),
            JsonValueKind.String => expected.GetString() == found.GetString(),
            JsonValueKind.Array => expected.GetArrayLength() == found.GetArrayLength()
                && expected.EnumerateArray().Zip(found.EnumerateArray()).All(p => Agrees(p.First, p.Second, tolerance)),
            JsonValueKind.Object => expected.EnumerateObject().Count() == found.EnumerateObject().Count()
                && expected.EnumerateObject().All(m => found.TryGetProperty(m.Name, out var other) && Agrees(m.Value, other, tolerance)),
            _ => true,
        };
    }

    private static bool Near(double expected, double found, double tolerance) =>
        Math.Abs(expected - found) <= tolerance * Math.Max(Math.Abs(expected), Math.Abs(found));
}
