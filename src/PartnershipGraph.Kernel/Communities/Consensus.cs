using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Communities that many seeds of Leiden agree on (Lancichinetti and Fortunato 2012).</summary>
/// <remarks>
/// <para>The share of runs that put i and j into one community is their agreement <c>D_ij</c>. Agreements below the
/// threshold count as none, but a vertex left without any keeps its largest (of equal ones that with the first vertex).
/// The runs are then made on D as a weighted graph, and so on until all runs of a round give the same communities. The
/// resolution is that of the first round; later ones take modularity as it is, at resolution 1.</para>
/// <para>Weights and direction count as they do for <see cref="Leiden"/>. Communities of different parts of the graph never
/// join; within a part they hang together by agreement, which need not be by ties. Isolated vertices stay alone; without
/// ties everybody does; the empty graph has no communities. The same graph, options and <see cref="RunContext.Seed"/> give
/// the same result at any number of threads.</para>
/// <para>O(R Σ s²) time and O(Σ s²) memory a round beyond the R runs themselves, s the sizes of communities: only pairs that
/// were ever together are kept. Example: two triangles joined by one tie are two communities of stability 1 after one
/// round.</para>
/// </remarks>
public static class Consensus
{
    /// <summary>Finds the communities and the stability of each vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ConsensusResult Compute(CsrGraph graph, ConsensusOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= ConsensusOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();

        var seeds = new SplitMix((ulong)run.Seed);
        var divisions = Divide(CommunityNetwork.InShares(graph, run), options.Runs, options.Resolution, ref seeds, run);
        var first = divisions;
        var rounds = 1;
        for (; !Agreement.IsComplete(divisions) && rounds < options.MaxRounds; rounds++)
        {
            run.Report((double)rounds / options.MaxRounds);
            var agreement = Agreement.Graph(divisions, options.Threshold, run);
            divisions = Divide(CommunityNetwork.InShares(agreement, run), options.Runs, 1, ref seeds, run);
        }

        run.Report(1);
        var partition = Partition.FromLabels(divisions[0]);
        return new ConsensusResult
        {
            Partition = partition,
            Modularity = Modularity.Compute(graph, partition, new ModularityOptions { Resolution = options.Resolution }, run),
            Stability = new VertexScores(Agreement.WithinGroups(first, partition, run)),
            Rounds = rounds,
            Converged = Agreement.IsComplete(divisions),
        };
    }

    private static int[][] Divide(CommunityNetwork network, int runs, double resolution, ref SplitMix seeds, RunContext run)
    {
        var streams = new ulong[runs];
        for (var i = 0; i < runs; i++)
            streams[i] = seeds.NextBits();
        var divisions = new int[runs][];
        var silent = run with { Progress = null };
        SourceLanes.Run(runs, silent, () => network, (all, _, i) =>
            divisions[i] = new LeidenStart(all, resolution, new SplitMix(streams[i]), silent).Improve(maxRounds: null).GroupOf);
        return divisions;
    }
}
