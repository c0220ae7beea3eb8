using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Rank;

/// <summary>The first actors of a ranking, with what the draws say of each.</summary>
internal sealed class RankedActors
{
    /// <summary>The measure that actors are ranked by.</summary>
    public const string Measure = "strength";

    /// <summary>The most that are drawn.</summary>
    public const int Most = 30;

    private const int draws = DrawOptions.Few;

    public RankedActors(PlotRequest request)
    {
        Ranking = RankAnalysis.Run(request.Records, request.Options, Measure, request.Cancellation);
        var options = new DrawOptions { Samples = draws, Seed = request.Seed };
        var shares = RankRobustnessAnalysis.Of(request.Records, Ranking, options, request.Cancellation).Ranks;
        var intervals = ValueIntervalsAnalysis.Of(request.Records, Ranking, options, request.Cancellation);
        var ranks = Ranking.Ranks;
        var sizes = ranks.OfType<int>().CountBy(r => r).ToDictionary();
        var all =
            from i in Enumerable.Range(0, ranks.Count)
            where ranks[i] is not null && Ranking.Values[i] is not null && intervals[i] is not null && shares[i] is not null
            let id = Ranking.Snapshot.Actors[i].Id
            orderby ranks[i], id
            select new RankedActor(id, request.Name(id), ranks[i]!.Value, sizes[ranks[i]!.Value] - 1, Ranking.Values[i]!.Value, intervals[i]!.Value, shares[i]!);
        var valued = all.ToList();
        Drawn = [.. valued.Take(Most)];
        Undefined = ranks.Count - valued.Count;
        TiedBelow = Drawn.Count == 0 ? 0 : valued.Skip(Most).Count(a => a.Rank == Drawn[^1].Rank);
        IntervalsSaid = Invariant($"Intervals and ranks: 5th to 95th percentile over {draws} spacings of the tiers that keep their order, seed {request.Seed}.");
    }

    /// <summary>The ranking.</summary>
    public MeasureResult Ranking { get; }

    /// <summary>The actors that are drawn, the first ones first.</summary>
    public IReadOnlyList<RankedActor> Drawn { get; }

    /// <summary>How many have no value.</summary>
    public int Undefined { get; }

    /// <summary>How many share the rank of the last one drawn and are not drawn.</summary>
    public int TiedBelow { get; }

    /// <summary>How the intervals were made.</summary>
    public string IntervalsSaid { get; }

    /// <summary>How many were drawn of how many.</summary>
    public string Coverage => Invariant($"Drawn: the first {Drawn.Count} of {Ranking.Snapshot.Actors.Count} actors by {Measure}, unknown {Undefined}.");
}
