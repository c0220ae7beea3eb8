using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Centrality;

/// <summary>A measure of every actor, wherever it was computed.</summary>
internal sealed record RankAnswer
{
    public required string Measure { get; init; }

    /// <summary>The actors by id (ordinal).</summary>
    public required IReadOnlyList<EngineActor> Actors { get; init; }

    /// <summary>How many ties the network has.</summary>
    public required long Ties { get; init; }

    /// <summary>The values in the order of the actors; null where undefined.</summary>
    public required IReadOnlyList<double?> Values { get; init; }

    /// <summary>For each undefined actor the reason, by id.</summary>
    public required IReadOnlyDictionary<string, string> Nulls { get; init; }

    public required bool Converged { get; init; }

    public required ResultStamp Stamp { get; init; }

    /// <summary>The rank of each actor, 1 = largest value; undefined ones have none.</summary>
    public IReadOnlyList<int?> Ranks => Ranking.Of(Values);

    public static RankAnswer Of(MeasureResult result, ResultStamp stamp) => new()
    {
        Measure = result.Measure,
        Actors = [.. result.Snapshot.Actors.Select(a => new EngineActor(a.Id, a.Name))],
        Ties = result.Snapshot.Ties.Count,
        Values = result.Values,
        Nulls = result.Nulls,
        Converged = result.Converged,
        Stamp = stamp,
    };

    public static RankAnswer Of(EngineRanking result)
    {
        var values = result.Scores.Values;
        return new()
        {
            Measure = result.Measure,
            Actors = result.Network.Actors,
            Ties = result.Network.TieCount,
            Values = values,
            Nulls = result.Network.Actors.Index().Where(a => values[a.Index] is null).ToDictionary(a => a.Item.Id, _ => result.Scores.WhyNull ?? "", StringComparer.Ordinal),
            Converged = result.Scores.Converged,
            Stamp = ResultStamp.Of(result.Network, result.Stamp),
        };
    }
}
