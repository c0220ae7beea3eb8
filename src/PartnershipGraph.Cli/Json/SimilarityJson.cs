using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Similarity;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Json;

/// <summary>The answers of <c>similarity</c>.</summary>
internal static class SimilarityJson
{
    /// <summary>Two actors.</summary>
    public static JsonObject OfPair(SimilarityResult result, ResultStamp stamp)
    {
        var pair = result.Pairs[0];
        var indices = IndicesOf(pair);
        return stamp.AddTo(Universe(
            new JsonObject { ["a"] = pair.A, ["b"] = pair.B, ["values"] = indices.Values, ["nulls"] = indices.Nulls, ["shared"] = pair.Shared },
            result.Snapshot.Actors.Count,
            result.Request));
    }

    /// <summary>One actor and every other.</summary>
    public static JsonObject OfAll(SimilarityResult result, ResultStamp stamp) => stamp.AddTo(Universe(
        new JsonObject
        {
            ["a"] = result.Actor,
            ["others"] = JsonParts.Array(result.Pairs, p =>
            {
                var indices = IndicesOf(p);
                return new JsonObject { ["b"] = p.B, ["values"] = indices.Values, ["nulls"] = indices.Nulls, ["shared"] = p.Shared };
            }),
        },
        result.Snapshot.Actors.Count,
        result.Request));

    /// <summary>Every actor and the poles.</summary>
    public static JsonObject OfPoles(PoleLikenessResult result, ResultStamp stamp) => stamp.AddTo(Universe(
        new JsonObject
        {
            ["poles"] = JsonParts.Texts(result.Poles),
            ["states"] = JsonParts.Array(result.States, s =>
            {
                var indices = new JsonIndices().Add("kappa", s.Kappa, result.Poles).Add("PSD", s.Differential);
                return new JsonObject { ["id"] = s.Id, ["values"] = indices.Values, ["nulls"] = indices.Nulls };
            }),
        },
        result.Snapshot.Actors.Count,
        result.Request));

    private static JsonIndices IndicesOf(PortfolioSimilarity pair) => new JsonIndices()
        .Add("jaccard", pair.Jaccard)
        .Add("weightedJaccard", pair.WeightedJaccard)
        .Add("cosine", pair.Cosine)
        .Add("S", pair.S)
        .Add("kappa", pair.Kappa)
        .Add("pi", pair.Pi)
        .Add("A", pair.ChanceCorrected);

    /// <summary>S, κ, π and A depend on who is there: isolates too raise what is absent from both.</summary>
    private static JsonObject Universe(JsonObject answer, int actors, SimilarityRequest request)
    {
        answer["actors"] = actors;
        answer["self"] = request.SelvesTied ? "max" : "out";
        answer["distance"] = request.Squared ? "squared" : "absolute";
        return answer;
    }
}
