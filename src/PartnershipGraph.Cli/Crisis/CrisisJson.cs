using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>The answer of <c>crisis</c> about one vote.</summary>
internal static class CrisisJson
{
    public static JsonObject Of(CrisisResult result, ResultStamp stamp)
    {
        var answer = RollCallWords.Json(result.Call);
        answer["sponsor"] = result.Options.Sponsor;
        answer["sponsorVoted"] = result.SponsorChoice?.Word();
        answer["n1"] = result.NotYes;
        answer["n0"] = result.Yes;
        answer["seed"] = result.Options.Seed;
        answer["permutations"] = result.Options.Permutations;
        answer["samples"] = result.Options.Samples;
        answer["tiers"] = JsonParts.Array(result.Tiers, Tier);
        answer["predictors"] = JsonParts.Array(result.Predictors, Predictor);
        answer["chance"] = result.Chance is { } chance ? Chance(chance) : null;
        answer["increment"] = result.Increment is { } added ? Increment(added) : null;
        answer["counterExamples"] = new JsonObject
        {
            ["titled"] = Group(result.SponsorIsNotYes ? "yes" : "not yes", result.TitledOnTheOtherSide),
            ["untied"] = Group(result.SponsorIsNotYes ? "not yes" : "yes", result.UntiedOnItsSide),
        };
        answer["leftOut"] = new JsonObject
        {
            ["count"] = result.WithoutRow.Count,
            ["states"] = JsonParts.Texts(result.WithoutRow),
            ["outside"] = JsonParts.Texts(result.Outside),
        };
        answer["states"] = JsonParts.Array(result.States, State);
        answer["nulls"] = result.Chance is null ? new JsonObject { ["chance"] = "all voted alike, or nobody is on record" } : [];
        return stamp.AddTo(answer);
    }

    /// <summary>One predictor; the names of the contract, and more.</summary>
    public static JsonObject Predictor(CrisisPredictor p)
    {
        var predictor = new JsonObject { ["name"] = p.Name }
            .With(("auc", p.Auc), ("p", p.P), ("pHolm", p.PHolm), ("low", p.Low), ("high", p.High), ("rho", p.Rho), ("tauB", p.TauB));
        predictor["n"] = p.N;
        predictor["n1"] = p.NotYes;
        predictor["n0"] = p.N - p.NotYes;
        predictor["constant"] = p.IsConstant;
        predictor["verdict"] = CrisisWords.Of(p.Verdict);
        return predictor;
    }

    private static JsonObject Tier(TierVotes t)
    {
        var row = new JsonObject { ["rank"] = t.Rank, ["ladder"] = t.Ladder, ["title"] = t.Title, ["weight"] = t.Weight };
        foreach (var choice in Enum.GetValues<VoteChoice>())
        {
            row[choice.Word()] = t.Count(choice);
        }

        return row;
    }

    private static JsonObject Chance(ChanceBand chance) => new()
    {
        ["standardError"] = chance.StandardError,
        ["low"] = chance.Low,
        ["high"] = chance.High,
        ["showsNoUseWithin"] = JsonParts.Number(chance.ShowsNoUseWithin),
        ["nulls"] = chance.ShowsNoUseWithin is null ? new JsonObject { ["showsNoUseWithin"] = "too few votes" } : [],
    };

    private static JsonObject Increment(IncrementalValue added)
    {
        var brier = new JsonObject()
            .With(("share", added.BrierOfShare), ("tier", added.BrierOfTier), ("baseline", added.BrierOfBaseline), ("withTier", added.BrierWithTier));
        var answer = new JsonObject { ["n"] = added.N, ["n1"] = added.NotYes, ["brier"] = brier };
        return answer.With(
            ("baseline", added.Baseline), ("withTier", added.WithTier), ("difference", added.Difference), ("low", added.Low), ("high", added.High));
    }

    private static JsonObject Group(string voted, IReadOnlyList<CrisisState> states) =>
        new() { ["voted"] = voted, ["states"] = JsonParts.Texts(states.Select(s => s.Id)) };

    private static JsonObject State(CrisisState s)
    {
        var nulls = new JsonObject();
        foreach (var (name, fact) in new[] { ("trade", s.Trade), ("prior", s.Prior) })
        {
            if (fact is null)
            {
                nulls[name] = "no row";
            }
        }

        return new JsonObject
        {
            ["id"] = s.Id,
            ["y"] = s.NotYes ? 1 : 0,
            ["tier"] = s.Tier,
            ["alliance"] = s.Alliance,
            ["trade"] = JsonParts.Number(s.Trade?.Value),
            ["prior"] = JsonParts.Number(s.Prior?.Value),
            ["vote"] = s.Choice.Word(),
            ["region"] = s.Region,
            ["rank"] = s.Title?.Rank.Value,
            ["tradeYear"] = s.Trade?.Year,
            ["priorYear"] = s.Prior?.Year,
            ["confidence"] = s.Cast.Source.Confidence.Word(),
            ["nulls"] = nulls,
        };
    }
}
