using System.Globalization;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Inflation;

/// <summary>The answer of <c>inflation</c>.</summary>
internal static class InflationJson
{
    public static JsonObject Of(InflationResult result, ResultStamp stamp)
    {
        var answer = new JsonObject
        {
            ["sponsor"] = result.Sponsor,
            ["ladder"] = result.Ladder?.Id,
            ["T"] = result.Ladder?.RankCount,
            ["strategicRank"] = result.Strategic?.Rank.Value,
            ["strategicTitle"] = result.Strategic?.Title,
            ["base"] = result.BaseYear,
            ["years"] = JsonParts.Array(result.Years, y => Year(result, y)),
            ["decomposition"] = Decomposed(result.Decomposition),
            ["movements"] = Moved(result.Movements),
        }.With(("annualRate", result.AnnualRate));
        var missing = new (bool IsMissing, string[] Names, string Why)[]
        {
            (result.Ladder is null, ["ladder", "T"], "no title on a ladder"),
            (result.Strategic is null, ["strategicRank", "strategicTitle"], InflationResult.NotStrategic),
        };
        foreach (var (_, names, why) in missing.Where(m => m.IsMissing))
        {
            foreach (var name in names)
            {
                answer["nulls"]![name] = why;
            }
        }

        return stamp.AddTo(answer);
    }

    private static JsonObject Year(InflationResult result, InflationYear year)
    {
        var tiers = year.Tiers;
        List<int> ranks = [.. Enumerable.Range(1, result.Ranks)];
        var byRank = new (string Name, Func<int, IndexValue> Of)[]
        {
            ("cumulative", tiers.Cumulative), ("exclusivity", tiers.Exclusivity), ("realValue", r => year.RealValues[r - 1]),
        };
        var answer = new JsonObject
        {
            ["year"] = year.Day.Year,
            ["day"] = JsonParts.Iso(year.Day),
            ["partners"] = tiers.Partners,
            ["otherLadders"] = year.OnOtherLadders,
            ["byRank"] = JsonParts.Object(ranks, r => (Key(r), JsonValue.Create(tiers.ByRank[r - 1]))),
        };
        foreach (var (name, of) in byRank)
        {
            answer[name] = JsonParts.Object(ranks, r => (Key(r), JsonParts.Number(of(r).Value)));
        }

        answer.With(("meanWeight", tiers.MeanWeight), ("entropy", tiers.Entropy), ("atOrAboveStrategic", result.AtOrAboveStrategic(year)));
        var nulls = (JsonObject)answer["nulls"]!;
        foreach (var (name, of) in byRank)
        {
            foreach (var rank in ranks.Where(r => of(r).WhyNull is not null))
            {
                nulls[$"{name}:{Key(rank)}"] = of(rank).WhyNull;
            }
        }

        return answer;
    }

    private static JsonObject Decomposed(Decomposition parts) => new JsonObject { ["partnersAtBoth"] = parts.Stayed }
        .With(("total", parts.Total), ("upgrades", parts.Upgrades), ("composition", parts.Composition));

    private static JsonObject Moved(Movements moved) => JsonParts.Object(
        new[] { ("entered", moved.Entered), ("left", moved.Left), ("rose", moved.Rose), ("fell", moved.Fell), ("same", moved.Same) },
        m => (m.Item1, JsonParts.Texts(m.Item2)));

    private static string Key(int rank) => rank.ToString(CultureInfo.InvariantCulture);
}
