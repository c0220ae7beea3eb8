using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Cli.Json;

/// <summary>Indices by symbol, and beside them why some are undefined.</summary>
internal sealed class JsonIndices
{
    public JsonObject Values { get; } = [];

    public JsonObject Nulls { get; } = [];

    public JsonIndices Add(string symbol, IndexValue value) => Add(symbol, JsonParts.Number(value.Value), value.WhyNull);

    /// <summary>An index that has a value for each pole.</summary>
    public JsonIndices Add(string symbol, PoleValues values, IReadOnlyList<string> poles) =>
        Add(symbol, JsonParts.Object(poles.Zip(values.Values), p => (p.First, JsonParts.Number(p.Second))), values.WhyNull);

    private JsonIndices Add(string symbol, JsonNode? value, string? whyNull)
    {
        Values[symbol] = value;
        if (whyNull is not null)
        {
            Nulls[symbol] = whyNull;
        }

        return this;
    }
}
