using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>CRIT: whose going would change the exposure of the others most ("swing intermediaries").</summary>
public static class IntermediaryAnalysis
{
    /// <summary>Leaves out each intermediary in turn.</summary>
    /// <exception cref="UsageException">The number of poles is out of range, or the ties are directed or rivalries.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static IntermediaryResult Run(PartnershipRecords records, SnapshotOptions options, CancellationToken cancellationToken)
    {
        PoleCount.Require(options, "the question of intermediaries");
        FriendlyTies.Require(options, "the question of intermediaries");
        var snapshot = SnapshotBuilder.Build(records, options);
        var all = new Portfolios(snapshot);
        int[] poles = [.. options.Poles.Select(all.IndexOf)];
        var through = Enumerable.Range(0, all.Ids.Count)
            .Select(i => poles.Contains(i) ? [] : Exposure.Intermediaries(all, i, poles))
            .ToList();
        var found = new List<SwingIntermediary>();
        for (var k = 0; k < all.Ids.Count; k++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var carried = all.PartnersOf(k).Where(i => through[i].Contains(k)).ToList();
            if (carried.Count > 0)
            {
                found.Add(Without(all, k, carried, through, poles));
            }
        }

        return new IntermediaryResult(snapshot, options.Poles, InOrder(found));
    }

    private static SwingIntermediary Without(
        Portfolios all, int k, List<int> carried, List<IReadOnlyList<int>> through, IReadOnlyList<int> poles)
    {
        var sole = carried.Where(i => through[i].Count == 1).ToList();
        var shifts = new List<ExposureShift>();
        foreach (var i in carried.Except(sole))
        {
            int[] others = [.. through[i].Where(j => j != k)];
            shifts.AddRange(poles.Select(p => new ExposureShift(
                all.Ids[i], all.Ids[p], Exposure.Mean(all, i, p, through[i])!.Value, Exposure.Mean(all, i, p, others)!.Value)));
        }

        var byPole = poles.Select(p => shifts.Where(s => s.Pole == all.Ids[p]).Sum(s => Math.Abs(s.Change))).ToList();
        var largest = shifts.OrderByDescending(s => Math.Abs(s.Change)).FirstOrDefault();
        return new SwingIntermediary(
            all.Ids[k], carried.Count, sole.Count * poles.Count, [.. sole.Select(i => all.Ids[i])], byPole.Sum(), byPole, largest is { Change: not 0 } ? largest : null);
    }

    /// <summary>Sums that differ in their last bits only are equal: then the id decides, on every machine alike.</summary>
    private static IReadOnlyList<SwingIntermediary> InOrder(List<SwingIntermediary> found)
    {
        var places = Ranking.Of([.. found.Select(s => (double?)s.Shift)]);
        return
        [
            .. found.Zip(places).OrderByDescending(x => x.First.Nulled).ThenBy(x => x.Second).ThenBy(x => x.First.Id, StringComparer.Ordinal).Select(x => x.First),
        ];
    }
}
