using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Weights;

/// <summary>The first actors under the scheme that was asked for, their ranks under the others, and which order is certified.</summary>
internal sealed class SweptActors
{
    /// <summary>The measure that actors are ranked by: of it alone an order can be certified.</summary>
    public const string Measure = "strength";

    /// <summary>The most that are drawn.</summary>
    public const int Most = 20;

    private SweptActors(Snapshot network, IReadOnlyList<string> schemes, IReadOnlyList<SweptActor> drawn, int certified)
    {
        (Network, Schemes, Drawn, Certified) = (network, schemes, drawn, certified);
    }

    /// <summary>The network under the scheme that was asked for.</summary>
    public Snapshot Network { get; }

    /// <summary>The schemes, the one that was asked for first.</summary>
    public IReadOnlyList<string> Schemes { get; }

    /// <summary>The actors, in the order of the first scheme.</summary>
    public IReadOnlyList<SweptActor> Drawn { get; }

    /// <summary>How many pairs of those drawn are certified, one way or the other.</summary>
    public int Certified { get; }

    /// <summary>How many pairs there are.</summary>
    public int Pairs => Drawn.Count * (Drawn.Count - 1) / 2;

    /// <summary>How many were drawn of how many.</summary>
    public string Coverage => Invariant($"Drawn: the first {Drawn.Count} of {Network.Actors.Count} actors by {Measure} under {Schemes[0]}, unknown 0; {Certified} of their {Pairs} pairs certified.");

    /// <summary>Computes them.</summary>
    public static SweptActors Of(PlotRequest request)
    {
        var asked = request.Options.Weights.Id;
        var rankings = new SchemeSweep(request.Records, request.Options).Rankings(Measure, request.Cancellation)
            .OrderByDescending(r => r.Snapshot.Options.Weights.Id == asked).ToList();
        var ids = rankings[0].Snapshot.Actors.Select(a => a.Id).ToList();
        var ranks = rankings.ConvertAll(r => r.Ranks);
        var sizes = ranks.ConvertAll(r => r.OfType<int>().CountBy(x => x).ToDictionary());

        // Who is tied under the first scheme stands by the mean of the others.
        List<int> order =
        [
            .. Enumerable.Range(0, ids.Count).Where(i => ranks.TrueForAll(r => r[i] is not null))
                .OrderBy(i => ranks[0][i]).ThenBy(i => ranks.Sum(r => r[i])).ThenBy(i => ids[i], StringComparer.Ordinal).Take(Most),
        ];
        var slots = ranks.ConvertAll(r => order.OrderBy(i => r[i]).ThenBy(order.IndexOf).Index().ToDictionary(x => x.Item, x => x.Index));
        var certain = RankRobustnessAnalysis.Dominates(request.Records, rankings[0])!.ToHashSet();
        var drawn = order.Select((i, place) => new SweptActor(
            ids[i], request.Name(ids[i]), [.. ranks.Select(r => r[i]!.Value)], [.. ranks.Zip(sizes, (r, s) => s[r[i]!.Value] > 1)], [.. slots.Select(s => s[i])])
        {
            IsAboveNext = place + 1 < order.Count ? IsAbove(place, place + 1) : null,
            IsCertified = (place == 0 || IsAbove(place - 1, place)) && (place + 1 == order.Count || IsAbove(place, place + 1)),
            CertifiedBelow = Enumerable.Range(place + 1, order.Count - place - 1).Count(below => IsAbove(place, below)),
        }).ToList();
        var pairs = Enumerable.Range(0, order.Count).Sum(a => Enumerable.Range(a + 1, order.Count - a - 1).Count(b => IsAbove(a, b) || IsAbove(b, a)));
        return new SweptActors(rankings[0].Snapshot, [.. rankings.Select(r => r.Snapshot.Options.Weights.Id)], drawn, pairs);

        bool IsAbove(int a, int b) => certain.Contains((ids[order[a]], ids[order[b]]));
    }
}
