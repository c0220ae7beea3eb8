using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Words;

/// <summary>The answer of <c>words</c>.</summary>
internal static class WordsJson
{
    public static JsonObject Of(WordResult result, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["sponsor"] = result.Options.Sponsor,
        ["n"] = result.Partners.Count,
        ["leftOut"] = result.LeftOut,
        ["permutations"] = result.Options.Permutations,
        ["samples"] = result.Options.Samples,
        ["seed"] = result.Options.Seed,
        ["tests"] = JsonParts.Array(result.Tests, Test),
        ["untested"] = JsonParts.Array(result.Untested, u => new JsonObject { ["word"] = WordNames.Of(u.Word), ["partners"] = u.Partners }),
        ["partners"] = JsonParts.Array(result.Partners.Index(), p => Partner(result, p.Item, p.Index)),
    });

    private static JsonObject Test(WordTest t)
    {
        var nulls = new JsonObject();
        if (t.WhyNull is { } why)
        {
            nulls["auc"] = why;
        }

        if (t.WhyNoInterval is { } open)
        {
            nulls["interval"] = open;
        }

        return new JsonObject
        {
            ["word"] = WordNames.Of(t.Word),
            ["measure"] = WordNames.Key(t.Promise.Measure),
            ["holders"] = t.AllHolders,
            ["n1"] = t.Holders,
            ["n0"] = t.Others,
            ["covered"] = t.Promise.Covered,
            ["years"] = t.Promise.Years is { } y ? JsonParts.Array([y.First, y.Last], year => JsonValue.Create(year)) : null,
            ["meanWith"] = JsonParts.Number(t.MeanOfHolders),
            ["meanWithout"] = JsonParts.Number(t.MeanOfOthers),
            ["difference"] = JsonParts.Number(t.Difference),
            ["differenceLow"] = JsonParts.Number(t.DifferenceInterval?.Low),
            ["differenceHigh"] = JsonParts.Number(t.DifferenceInterval?.High),
            ["auc"] = JsonParts.Number(t.Auc),
            ["low"] = JsonParts.Number(t.AucInterval?.Low),
            ["high"] = JsonParts.Number(t.AucInterval?.High),
            ["p"] = JsonParts.Number(t.P),
            ["pHolm"] = JsonParts.Number(t.PHolm),
            ["verdict"] = WordNames.Of(t),
            ["otherWordsAlike"] = Alike(t.BesideTheRest),
            ["rankAlike"] = Alike(t.OfTheSameRank),
            ["nulls"] = nulls,
        };
    }

    private static JsonObject Alike(LikeAgainstLike alike) => new()
    {
        ["auc"] = JsonParts.Number(alike.Auc),
        ["p"] = JsonParts.Number(alike.P),
        ["pairs"] = alike.Pairs,
        ["nulls"] = alike.WhyNull is { } why ? new JsonObject { ["auc"] = why } : [],
    };

    private static JsonObject Partner(WordResult result, TitledPartner partner, int place)
    {
        var answer = new JsonObject
        {
            ["id"] = partner.Id,
            ["title"] = partner.Title.Opening.Title,
            ["ladder"] = partner.Title.Opening.Ladder,
            ["rank"] = partner.Title.Rank.Value,
            ["since"] = JsonParts.Iso(partner.Since),
            ["words"] = JsonParts.Texts(partner.Words.Select(WordNames.Of)),
        };
        var nulls = new JsonObject();
        foreach (var measured in result.Measures)
        {
            var key = WordNames.Key(measured.Measure);
            answer[key] = JsonParts.Number(measured.Values[place]);
            if (measured.Values[place] is null)
            {
                nulls[key] = measured.Measure is WordMeasure.Coverage or WordMeasure.Evenness ? "fewer than three dimensions measured" : "not measured";
            }
        }

        answer["nulls"] = nulls;
        return answer;
    }
}
