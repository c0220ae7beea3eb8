using System.Globalization;
using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>A plan as a tree: what feeds a step stands under it.</summary>
internal static class PlanText
{
    public static IEnumerable<string> Lines(QueryPlan plan) => Lines(plan, "", "");

    public static JsonObject Json(QueryPlan plan) => new()
    {
        ["operator"] = plan.Operator,
        ["details"] = plan.Details,
        ["estimatedRows"] = JsonParts.Number(plan.EstimatedRows),
        ["rows"] = plan.Rows,
        ["hits"] = plan.Hits,
        ["children"] = JsonParts.Array(plan.Children, Json),
    };

    private static IEnumerable<string> Lines(QueryPlan plan, string first, string rest)
    {
        yield return first + Told(plan);
        for (var i = 0; i < plan.Children.Count; i++)
        {
            var last = i == plan.Children.Count - 1;
            foreach (var line in Lines(plan.Children[i], rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  ")))
            {
                yield return line;
            }
        }
    }

    private static string Told(QueryPlan plan)
    {
        var details = plan.Details.Length > 0 ? " " + plan.Details.ReplaceLineEndings(" ") : "";
        var expected = plan.EstimatedRows is { } e ? string.Create(CultureInfo.InvariantCulture, $"  (about {e:0.##} rows expected") : "  (";
        var counted = plan.Rows is { } r ? string.Create(CultureInfo.InvariantCulture, $", {r} found, {plan.Hits ?? 0} hits") : "";
        return plan.Operator + details + (plan.EstimatedRows is null && plan.Rows is null ? "" : expected + counted + ")");
    }
}
