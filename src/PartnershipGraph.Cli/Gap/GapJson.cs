using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Gap;

/// <summary>The answer of <c>gap</c>.</summary>
internal static class GapJson
{
    public static JsonObject Of(Question asked, GapResult result, ResultStamp stamp)
    {
        (string Name, IndexValue Value)[] whole = [("rho", result.Rho), ("rhoP", result.RhoP), ("tauB", result.TauB)];
        var answer = new JsonObject { ["sponsor"] = result.Options.Sponsor, ["n"] = result.Partners.Count };
        foreach (var (name, value) in whole)
        {
            answer[name] = JsonParts.Number(value.Value);
        }

        answer["overTitled"] = result.OverTitled;
        answer["underTitled"] = result.UnderTitled;
        answer["partners"] = JsonParts.Array(result.Partners, p => Partner(asked, p));
        answer["nulls"] = JsonParts.Object(
            whole.Where(v => v.Value.WhyNull is not null).Select(v => (v.Name, Why: v.Value.WhyNull!))
                .Concat(result.Nulls.Select(n => (Name: n.Key, Why: n.Value))),
            n => (n.Name, JsonValue.Create(n.Why)));
        answer["leftOut"] = result.LeftOut;
        answer["indicators"] = JsonParts.Array(result.Panel.Indicators, Indicator);
        answer["regression"] = RegressionJson.Of(result);
        answer["draws"] = new JsonObject { ["samples"] = result.Options.Samples, ["seed"] = result.Options.Seed };
        return stamp.AddTo(answer);
    }

    /// <summary>One partner with a substance.</summary>
    public static JsonObject Partner(Question asked, GapEntry p)
    {
        var answer = new JsonObject
        {
            ["id"] = p.Id,
            ["name"] = asked.Records.Actors[p.Id].Name,
            ["title"] = p.Title.Opening.Title,
            ["weight"] = p.Weight,
            ["substance"] = p.Substance,
            ["pctTitle"] = p.Percentiles.Title,
            ["pctSubstance"] = p.Percentiles.Substance,
            ["gap"] = p.Gap,
        };
        answer.With(
            ("low", p.Low), ("high", p.High), ("residual", p.Residual), ("studentised", p.Studentised),
            ("substanceLow", p.SubstanceInterval.Low), ("substanceHigh", p.SubstanceInterval.High), ("evenness", p.Breadth.Evenness), ("geometricRatio", p.Breadth.Ratio));
        answer["dimensions"] = DimensionsOf(p.Profile);
        answer["coverage"] = p.Breadth.Coverage;
        answer["flags"] = JsonParts.Texts(p.Flags);
        return answer;
    }

    /// <summary>The score of each dimension, null where it is not measured.</summary>
    public static JsonObject DimensionsOf(DimensionProfile profile) => JsonParts.Object(Dimensions.All, d => (d.Word(), JsonParts.Number(profile.Of(d))));

    private static JsonObject Indicator(PanelIndicator indicator) => new()
    {
        ["name"] = indicator.Name,
        ["dimension"] = indicator.Dimension?.Word(),
        ["partners"] = indicator.Partners,
        ["onRecord"] = indicator.OnRecord,
        ["firstYear"] = indicator.Years?.First,
        ["lastYear"] = indicator.Years?.Last,
    };
}
