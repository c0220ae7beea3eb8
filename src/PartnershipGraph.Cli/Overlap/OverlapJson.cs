using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Overlap;

/// <summary>The answer of <c>overlap</c>.</summary>
internal static class OverlapJson
{
    public static JsonObject Of(OverlapResult result, ResultStamp stamp)
    {
        var (options, layers) = (result.Options, result.Layers);
        var nulls = Nulls(
            ("jaccard", layers.Jaccard is null ? "no ties" : null),
            ("alliancesCovered", layers.AlliancesCovered is null ? "no alliances" : null),
            ("partnershipsCovered", layers.PartnershipsCovered is null ? "no partnerships" : null),
            ("phi", layers.Binary.WhyNull));
        return stamp.AddTo(new JsonObject
        {
            ["pole"] = options.Pole,
            ["with"] = options.With,
            ["tieThreshold"] = options.Threshold,
            ["kinds"] = JsonParts.Texts(options.Kinds.Select(k => k.Word())),
            ["seed"] = options.Seed,
            ["jaccard"] = JsonParts.Number(layers.Jaccard),
            ["alliancesCovered"] = JsonParts.Number(layers.AlliancesCovered),
            ["partnershipsCovered"] = JsonParts.Number(layers.PartnershipsCovered),
            ["phi"] = JsonParts.Number(layers.Binary.Correlation),
            ["nulls"] = nulls,
            ["pairs"] = new JsonObject
            {
                ["partnerships"] = layers.Partnerships,
                ["alliances"] = layers.Alliances,
                ["both"] = layers.Both,
                ["all"] = layers.Pairs,
            },
            ["qap"] = new JsonObject { ["binary"] = Test(layers.Binary), ["weighted"] = Test(layers.Weighted) },
            ["table"] = JsonParts.Object(OverlapCells.All, c => (c.Key, JsonParts.Texts(result.In(c.Cell).Select(s => s.Place.Id).Order(StringComparer.Ordinal)))),
            ["challengers"] = JsonParts.Texts(result.Challengers),
            ["states"] = JsonParts.Array(result.States, State),
            ["years"] = JsonParts.Array(result.Years, Year),
        });
    }

    private static JsonObject Test(PermutationAnswer test) => new()
    {
        ["r"] = JsonParts.Number(test.Correlation),
        ["p"] = JsonParts.Number(test.P),
        ["permutations"] = test.Permutations,
        ["exact"] = test.IsExact,
        ["nulls"] = Nulls([.. new[] { "r", "p", "permutations", "exact" }.Select(n => (n, test.WhyNull))]),
    };

    private static JsonObject State(OverlapState state) => new()
    {
        ["id"] = state.Place.Id,
        ["cell"] = OverlapCells.Of(state.Place.Cell).Key,
        ["allied"] = state.Place.IsAllied,
        ["tie"] = state.Place.Tie,
        ["titles"] = state.Titles,
        ["values"] = new JsonObject
        {
            ["AHX"] = state.Place.AlliedHedging,
            ["SB"] = JsonParts.Number(state.SoftBalancing.Value),
            ["challengerShare"] = JsonParts.Number(state.ChallengerShare.Value),
        },
        ["nulls"] = Nulls(("SB", state.SoftBalancing.WhyNull), ("challengerShare", state.ChallengerShare.WhyNull)),
    };

    private static JsonObject Year(OverlapYear year)
    {
        var counts = new JsonObject { ["year"] = year.Day.Year };
        foreach (var cell in OverlapCells.All)
        {
            counts[cell.Key] = year.In(cell.Cell).Count;
        }

        counts["alliedHedgerIds"] = JsonParts.Texts(year.In(OverlapCell.AlliedHedger));
        return counts;
    }

    private static JsonObject Nulls(params IEnumerable<(string Key, string? Why)> reasons) =>
        JsonParts.Object(reasons.Where(r => r.Why is not null), r => (r.Key, JsonValue.Create(r.Why)));
}
