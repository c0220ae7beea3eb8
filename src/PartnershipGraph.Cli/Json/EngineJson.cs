using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Json;

/// <summary>Which engine computed an answer, for a program.</summary>
internal static class EngineJson
{
    /// <summary>Adds the engine's name, and where it is another than ours its version and how it was called, under its name.</summary>
    public static JsonObject AddTo(JsonObject answer, EngineStamp? engine)
    {
        answer["engine"] = engine?.Engine ?? EngineOption.Kernel;
        if (engine is not null)
        {
            answer[engine.Engine] = new JsonObject
            {
                ["version"] = engine.Version,
                ["procedure"] = engine.Procedure,
                ["configuration"] = JsonParts.Object(engine.Configuration, c => (c.Key, Of(c.Value))),
                ["scaling"] = engine.Scaling,
                ["estimatedBytes"] = engine.EstimatedBytes,
            };
        }

        return answer;
    }

    private static JsonValue? Of(object value) => value switch
    {
        bool truth => JsonValue.Create(truth),
        long whole => JsonValue.Create(whole),
        double number => JsonValue.Create(number),
        _ => JsonValue.Create((string)value),
    };
}
