using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Domains;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Json;

/// <summary>The answer of <c>domains</c>.</summary>
internal static class DomainJson
{
    public static JsonObject Of(DomainResult result, IEnumerable<DomainEntry> states, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["poles"] = JsonParts.Texts(result.Options.Poles),
        ["economic"] = result.Layers[result.Economic].Layer.ToString(),
        ["security"] = result.Layers[result.Security].Layer.ToString(),
        ["domains"] = JsonParts.Array(result.Layers, l => new JsonObject
        {
            ["layer"] = l.Layer.ToString(),
            ["measured"] = l.Measured,
            ["weight"] = l.Weight,
            ["actors"] = l.States,
            ["firstYear"] = l.Years?.First,
            ["lastYear"] = l.Years?.Last,
            ["empty"] = l.WhyEmpty,
        }),
        ["states"] = JsonParts.Array(states, s => Entry(result, s)),
    });

    private static JsonObject Entry(DomainResult result, DomainEntry entry)
    {
        var poles = result.Options.Poles;
        var byLayer = new JsonObject();
        foreach (var (layer, n) in result.Layers.Select((l, n) => (l, n)))
        {
            var share = new JsonIndices().Add("PAS", entry.Pas[n], poles);
            byLayer[layer.Layer.ToString()] = new JsonObject
            {
                ["ties"] = JsonParts.Object(poles.Zip(entry.Ties[n]), t => (t.First, JsonParts.Number(t.Second))),
                ["values"] = share.Values,
                ["nulls"] = share.Nulls,
            };
        }

        var sums = new JsonIndices().Add("DSP", entry.Dsp, poles).Add("COMP", entry.Composite, poles).Add("range", entry.Range, poles);
        return new JsonObject { ["id"] = entry.Id, ["layers"] = byLayer, ["available"] = entry.Available, ["values"] = sums.Values, ["nulls"] = sums.Nulls };
    }
}
