using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Analysis.Pressure;

/// <summary>Structural balance between rivals: tension, strained triads, frustration. Exposure to pressure, no forecast of a break.</summary>
public static class PressureAnalysis
{
    /// <summary>The tables an answer needs.</summary>
    public static DataTables TablesOf(SnapshotOptions options) => options.Tables | DataTables.Rivalries;

    /// <summary>Computes it.</summary>
    /// <exception cref="UsageException">The number of poles is out of range, or the ties are directed or rivalries.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static PressureResult Run(PartnershipRecords records, SnapshotOptions options, CancellationToken cancellationToken)
    {
        PoleCount.Require(options, "pressure");
        FriendlyTies.Require(options, "pressure");
        var snapshot = SnapshotBuilder.Build(records, options);
        var ids = snapshot.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var hostile = RivalryTies.Build(ToldRecords.Of(records, options).Rivalries, options, ids);
        var all = new Portfolios(snapshot);
        var signed = new SignedTies(snapshot, hostile.Ties);
        var triads = new SignedTriads(signed, cancellationToken);
        var (atPoles, anywhere) = (new int[all.Ids.Count], new int[all.Ids.Count]);
        int[] poles = [.. options.Poles.Select(all.IndexOf)];
        foreach (var (apex, first, second) in triads.Strained)
        {
            anywhere[apex]++;
            atPoles[apex] += poles.Contains(first) && poles.Contains(second) ? 1 : 0;
        }

        var rivalPoles = hostile.Ties.Where(t => options.Poles.Contains(t.Source) && options.Poles.Contains(t.Target)).ToList();
        return new PressureResult(
            snapshot,
            options.Poles,
            snapshot.Rows.Plus(hostile.Rows),
            Whole(signed, triads, hostile.Ties.Count, cancellationToken),
            Rivals(all, hostile.Ties, triads, poles),
            [
                .. all.Ids.Select((id, i) => new PressureEntry(
                    id,
                    rivalPoles.Sum(r => Math.Min(all.Of(i)[all.IndexOf(r.Source)], all.Of(i)[all.IndexOf(r.Target)]) * r.Weight),
                    [.. poles.Select(p => all.Of(i)[p])],
                    [.. options.Poles.Where((_, p) => signed[i, poles[p]] < 0)],
                    atPoles[i],
                    anywhere[i])),
            ]);
    }

    private static TriadBalance Whole(SignedTies signed, SignedTriads triads, int hostile, CancellationToken cancellationToken)
    {
        SignedGraph graph = signed.ToGraph();
        var frustration = Frustration.Compute(graph, null, Runs.Of(cancellationToken));
        return new TriadBalance
        {
            Ties = graph.EdgeCount,
            Hostile = hostile,
            TitledRivals = signed.TitledRivals,
            ByHostileTies = triads.ByHostileTies,
            Share = OrNull(triads.Share, "no closed triad"),
            WeightedShare = OrNull(triads.WeightedShare, "no closed triad"),
            Frustration = frustration.Value,
            FrustrationAtLeast = frustration.LowerBound,
            IsExact = frustration.IsExact,
            Normalised = OrNull(graph.EdgeCount == 0 ? null : 1 - (frustration.Value / (graph.EdgeCount / 2.0)), "no ties"),
        };
    }

    private static IReadOnlyList<RivalPair> Rivals(Portfolios all, IReadOnlyList<Tie> hostile, SignedTriads triads, int[] poles)
    {
        var apexes = triads.Strained.ToLookup(t => (all.Ids[t.First], all.Ids[t.Second]), t => t.Apex);
        return
        [
            .. hostile.Select(r => (Tie: r, I: all.IndexOf(r.Source), J: all.IndexOf(r.Target)))
                .Select(r => new RivalPair(
                    r.Tie.Source,
                    r.Tie.Target,
                    r.Tie.Weight,
                    poles.Contains(r.I) && poles.Contains(r.J),
                    [
                        .. apexes[(r.Tie.Source, r.Tie.Target)]
                            .OrderByDescending(a => Math.Min(all.Of(a)[r.I], all.Of(a)[r.J])).ThenBy(a => a)
                            .Select(a => all.Ids[a]),
                    ]))
                .OrderByDescending(r => r.ArePoles).ThenByDescending(r => r.Apexes.Count).ThenByDescending(r => r.Magnitude)
                .ThenBy(r => r.A, StringComparer.Ordinal).ThenBy(r => r.B, StringComparer.Ordinal),
        ];
    }

    private static IndexValue OrNull(double? value, string reason) => value is { } v ? v : IndexValue.Null(reason);
}
