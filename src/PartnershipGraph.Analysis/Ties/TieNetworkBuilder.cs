using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Analysis.Ties;

/// <summary>Makes the network of a file's rows: direction, weights, loops and parallel rows settled, what was left out counted.</summary>
public static class TieNetworkBuilder
{
    /// <summary>Makes it.</summary>
    /// <exception cref="InvalidTieFileException">A weight is out of range or all together are, or a loop or a parallel row is refused.</exception>
    /// <exception cref="UsageException">Distances were asked for with signs.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TieNetwork Build(TieTable table, TieOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Signed && options.Weights == WeightMeaning.Distance)
        {
            throw new UsageException("the signed measures read weights as strengths, friendly or hostile: leave out --weights-are distance");
        }

        var isDirected = options.Directed ?? SaysDirected(table);
        var judge = new TieJudge(table, options, isDirected);
        var merge = new ParallelMerge(table, options.ParallelPolicy, isDirected);
        try
        {
            foreach (var tie in judge.Ties(cancellationToken))
            {
                merge.Add(tie);
            }
        }
        catch (InvalidTieFileException)
        {
            // Of several faults the first of the file is told: the rows before this one may have one of theirs.
            merge.Merge(cancellationToken);
            throw;
        }

        merge.Merge(cancellationToken);
        // Where a file has no weights, rows that were summed still say how often a tie was told.
        var isWeighted = !options.Unweighted && (table.HasWeights || (merge.Merged > 0 && options.ParallelPolicy == ParallelTies.Sum));
        var form = new CsrBuildOptions { IsDirected = isDirected, IsWeighted = isWeighted };
        var (friendly, hostile) = (new CsrBuilder(table.Vertices.Count, form), new CsrBuilder(table.Vertices.Count, form));
        var cancelled = 0;
        var total = 0.0;
        foreach (var tie in merge.Ties)
        {
            cancelled += tie.Weight == 0 ? 1 : 0;
            var strength = options.Weights == WeightMeaning.Distance ? 1 / tie.Weight : Math.Abs(tie.Weight);

            // Each tie counts at both of its ends. While this sum is finite, so is every sum of strengths.
            total += isWeighted ? 2 * strength : 0;
            if (!double.IsFinite(total))
            {
                throw new InvalidTieFileException(
                    table.File, tie.Line, table.WeightColumn, "weight-out-of-range", "the strengths up to here have a sum beyond a double", "Write the weights in another unit.");
            }

            (tie.Weight < 0 ? hostile : friendly).Add(tie.Source, tie.Target, strength);
        }

        var graph = Frozen(friendly, table);
        var signed = options.Signed ? new SignedGraph(graph, Frozen(hostile, table)) : null;
        return new TieNetwork(table.Vertices, graph, signed, [.. table.Warnings, .. TieWarnings.Of(table, options, judge, merge, cancelled)]);
    }

    private static CsrGraph Frozen(CsrBuilder ties, TieTable table)
    {
        try
        {
            return ties.Build().Graph;
        }
        catch (InvalidOperationException beyond)
        {
            // Parallel rows are merged by now, so this is the sum of all ties.
            throw new InvalidTieFileException(
                table.File, 0, table.WeightColumn, "weight-out-of-range", "the strengths of all ties add up beyond a double", "Write the weights in another unit.", beyond);
        }
    }

    private static bool SaysDirected(TieTable table) =>
        table.Direction == TieDirection.OneWay || table.Ties.Any(t => t.Direction == TieDirection.OneWay);
}
