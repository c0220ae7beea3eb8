using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Gap;

/// <summary>What the residuals are of.</summary>
internal static class RegressionJson
{
    public static JsonObject Of(GapResult result)
    {
        var regression = result.Regression;
        return new JsonObject
        {
            ["on"] = JsonParts.Texts(regression.On),
            ["leftOut"] = JsonParts.Object(regression.LeftOut, l => (l.Key, JsonValue.Create(l.Value))),
            ["n"] = regression.Count,
            ["degreesOfFreedom"] = regression.DegreesOfFreedom,
            ["coefficients"] = JsonParts.Object(regression.Coefficients, c => (c.Term, JsonValue.Create(c.Value))),
            ["gdpYears"] = result.GdpYears is { } years ? new JsonArray(years.First, years.Last) : null,
        }.With(("s", regression.StandardDeviation), ("rSquared", regression.RSquared));
    }
}
