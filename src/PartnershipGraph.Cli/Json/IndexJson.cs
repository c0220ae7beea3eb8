using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Cli.Json;

/// <summary>Values that may be undefined, each beside its reason.</summary>
internal static class IndexJson
{
    /// <summary>Adds the values, and under <c>nulls</c> the reasons of those that are undefined.</summary>
    public static JsonObject With(this JsonObject answer, params IReadOnlyList<(string Name, IndexValue Value)> values)
    {
        foreach (var (name, value) in values)
        {
            answer[name] = JsonParts.Number(value.Value);
        }

        answer["nulls"] = JsonParts.Object(values.Where(v => v.Value.WhyNull is not null), v => (v.Name, JsonValue.Create(v.Value.WhyNull)));
        return answer;
    }

    /// <summary>The reasons in one text: <c>ratio: no states</c>.</summary>
    public static string Reasons(params IReadOnlyList<(string Name, IndexValue Value)> values) =>
        string.Join("; ", values.Where(v => v.Value.WhyNull is not null).Select(v => $"{v.Name}: {v.Value.WhyNull}"));
}
