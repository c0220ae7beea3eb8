using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Json;

/// <summary>The answer of <c>hedge</c>.</summary>
internal static class HedgeJson
{
    public static JsonObject Of(HedgeResult result, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["poles"] = JsonParts.Texts(result.Poles),
        ["thresholds"] = new JsonObject
        {
            ["alliedTie"] = result.Thresholds.AlliedTie,
            ["engagement"] = result.Thresholds.Engagement,
            ["strictBand"] = result.Thresholds.StrictBand,
            ["broadBand"] = result.Thresholds.BroadBand,
            ["strictEntropy"] = result.Thresholds.StrictEntropy,
            ["broadEntropy"] = result.Thresholds.BroadEntropy,
        },
        ["states"] = JsonParts.Array(result.States, e => Entry(e, result.Poles)),
    });

    /// <summary>The indices in the order of the methods, by symbol.</summary>
    public static IEnumerable<(string Symbol, IndexValue Value)> Scalars(HedgeEntry e) => HedgeIndices.Scalars(e);

    /// <summary>The indices that have a value for each pole, by symbol.</summary>
    public static IEnumerable<(string Symbol, PoleValues Values)> ByPole(HedgeEntry e) => HedgeIndices.ByPole(e);

    private static JsonObject Entry(HedgeEntry e, IReadOnlyList<string> poles)
    {
        var (values, nulls) = (new JsonObject(), new JsonObject());
        foreach (var (symbol, byPole) in ByPole(e))
        {
            values[symbol] = JsonParts.Object(poles.Zip(byPole.Values), p => (p.First, JsonParts.Number(p.Second)));
            Note(nulls, symbol, byPole.WhyNull);
        }

        foreach (var (symbol, value) in Scalars(e))
        {
            values[symbol] = JsonParts.Number(value.Value);
            Note(nulls, symbol, value.WhyNull);
        }

        values["crossing"] = e.Crossing;
        values["degree"] = e.Degree;
        values["strength"] = e.Strength;
        return new JsonObject
        {
            ["id"] = e.Id,
            ["class"] = e.Class.ToString(),
            ["alliedWith"] = JsonParts.Texts(e.AlliedWith),
            ["values"] = values,
            ["nulls"] = nulls,
        };
    }

    private static void Note(JsonObject nulls, string symbol, string? reason)
    {
        if (reason is not null)
        {
            nulls[symbol] = reason;
        }
    }
}
