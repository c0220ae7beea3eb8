using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Analysis.Prestige;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Stores;

/// <summary>The results of analyses as scores of actors; what is undefined has none.</summary>
internal static class Scores
{
    /// <summary>The name under which prestige is kept.</summary>
    public const string Prestige = "prestige";

    public static IEnumerable<ActorScore> Of(MeasureResult result)
    {
        var ranks = result.Ranks;
        return Enumerable.Range(0, result.Values.Count)
            .Where(i => result.Values[i] is not null)
            .Select(i => new ActorScore(result.Snapshot.Actors[i].Id, result.Measure, result.Values[i]!.Value, ranks[i]));
    }

    public static IEnumerable<ActorScore> Of(EngineRanking result)
    {
        var ranks = result.Ranks;
        return result.Network.Actors.Index()
            .Where(a => result.Scores.Values[a.Index] is not null)
            .Select(a => new ActorScore(a.Item.Id, result.Measure, result.Scores.Values[a.Index]!.Value, ranks[a.Index]));
    }

    /// <summary>Indices by their symbol, those that have a value for each pole by symbol and pole: <c>PAS:USA</c>.</summary>
    public static IEnumerable<ActorScore> Of(HedgeResult result) => result.States.SelectMany(e =>
    {
        var byPole = HedgeJson.ByPole(e).SelectMany(v => result.Poles.Zip(v.Values.Values, (pole, value) => (Metric: $"{v.Symbol}:{pole}", Value: value)));
        var scalars = HedgeJson.Scalars(e).Select(v => (Metric: v.Symbol, v.Value.Value));
        return byPole.Concat(scalars).Append(("degree", e.Degree)).Append(("strength", e.Strength))
            .Where(v => v.Value is not null)
            .Select(v => new ActorScore(e.Id, v.Metric, v.Value!.Value));
    });

    public static IEnumerable<ActorScore> Of(ExposureResult result) =>
        new[] { ("XM", result.Mean.Value), ("XR", result.Reach.Value) }
            .Where(v => v.Item2 is not null)
            .Select(v => new ActorScore(result.State, $"{v.Item1}:{result.Pole}", v.Item2!.Value));

    /// <summary>The gap with its interval, and its rank from the most over-titled; the substance with its own.</summary>
    public static IEnumerable<ActorScore> Of(GapResult result)
    {
        var gaps = Ranking.Of([.. result.Partners.Select(p => (double?)p.Gap)]);
        var substances = Ranking.Of([.. result.Partners.Select(p => (double?)p.Substance)]);
        return result.Partners.SelectMany((p, i) => new[]
        {
            new ActorScore(p.Id, "GAP", p.Gap, gaps[i], p.Low.Value, p.High.Value),
            new ActorScore(p.Id, "SUBSTANCE", p.Substance, substances[i], p.SubstanceInterval.Low.Value, p.SubstanceInterval.High.Value),
        });
    }

    /// <summary>The prestige of every actor, or of one.</summary>
    public static IEnumerable<ActorScore> Of(PrestigeResult result, string? state)
    {
        var ranks = result.Ranks;
        return result.Snapshot.Actors.Index()
            .Where(a => result.Values[a.Index].Value is not null && (state is null || a.Item.Id == state))
            .Select(a => new ActorScore(a.Item.Id, Prestige, result.Values[a.Index].Value!.Value, ranks[a.Index]));
    }

    /// <summary>The number of each actor's community, from 1.</summary>
    public static IReadOnlyDictionary<string, int> Of(CommunityResult result) => Of(result.Groups);

    /// <summary>The number of each actor's community, from 1.</summary>
    public static IReadOnlyDictionary<string, int> Of(IReadOnlyList<IReadOnlyList<string>> groups) =>
        groups.SelectMany((group, i) => group.Select(id => (Id: id, Number: i + 1))).ToDictionary(m => m.Id, m => m.Number, StringComparer.Ordinal);
}
