using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Explaining;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Explain;

/// <summary>The answer of <c>explain</c>.</summary>
internal static class ExplanationJson
{
    public static JsonObject Of(Question asked, Explanation explanation, ResultStamp stamp)
    {
        var answer = new JsonObject
        {
            ["measure"] = explanation.Measure.Name,
            ["state"] = explanation.State,
            ["value"] = ByPoleOr(explanation, v => JsonParts.Number(v.Value)),
            ["nulls"] = JsonParts.Object(explanation.Values.Where(v => v.WhyNull is not null), v => (v.Pole ?? "value", JsonValue.Create(v.WhyNull))),
            ["formula"] = explanation.Measure.Formula,
            ["expression"] = ByPoleOr(explanation, v => v.Expression is { } e ? JsonValue.Create(e.Text) : null),
            ["inputs"] = JsonParts.Array(explanation.Inputs, u => new JsonObject
            {
                ["a"] = u.A,
                ["b"] = u.B,
                ["weight"] = u.Tie.Weight,
                ["title"] = InputTable.TitleOf(asked, u),
                ["source"] = InputTable.SourceOf(asked, u),
                ["part"] = u.Part.Word(),
                ["evidence"] = JsonParts.Array(InputTable.Evidence(asked, u), Evidence),
            }),
            ["asks"] = explanation.Measure.Asks,
            ["formulaInWords"] = explanation.Measure.Words,
            ["section"] = "METHODS.md " + explanation.Measure.Section,
        };
        if (explanation.Hedging is { } hedging)
        {
            answer["poles"] = JsonParts.Texts(hedging.Poles);
        }

        if (explanation.Class.Count > 0)
        {
            answer["classRules"] = JsonParts.Array(explanation.Class, r => new JsonObject
            {
                ["number"] = r.Number,
                ["rule"] = r.Rule,
                ["finding"] = r.Finding,
                ["outcome"] = r.Outcome,
            });
        }

        return stamp.AddTo(answer);
    }

    private static JsonNode? ByPoleOr(Explanation explanation, Func<ExplainedValue, JsonNode?> node) =>
        explanation.ByPole ? JsonParts.Object(explanation.Values, v => (v.Pole!, node(v))) : node(explanation.Values[0]);

    private static JsonObject Evidence(TieEvidence evidence) => new()
    {
        ["sponsor"] = evidence.Speaker,
        ["title"] = evidence.Title,
        ["place"] = evidence.Place,
        ["since"] = evidence.Since?.ToString(),
        ["weight"] = JsonParts.Number(evidence.Weight),
        ["sources"] = JsonParts.Array(evidence.Sources, s => JsonParts.Source(s)),
    };
}
