using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Links;

/// <summary>
/// Walks from every vertex over each neighbour to the vertices beyond, and adds up what the neighbours are worth:
/// O(Σ_v k_v²) time, whatever the number of pairs.
/// </summary>
internal static class CandidatePairs
{
    /// <summary>A score for each non-adjacent pair with a common neighbour, in rising order of source, then target.</summary>
    /// <param name="graph">The graph; direction is ignored.</param>
    /// <param name="run">How it is run.</param>
    /// <param name="worth">What a common neighbour adds, from its degree; added in rising order of the neighbours.</param>
    /// <param name="score">The score, from that sum and the degrees of the two.</param>
    public static PairScores Score(CsrGraph graph, RunContext run, Func<int, double> worth, Func<double, int, int, double> score)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        var ties = graph.Symmetrized();
        var n = ties.VertexCount;
        var targets = new int[n][];
        var values = new double[n][];
        SourceLanes.Run(n, run, () => new Reach(n), (reach, _, source) =>
        {
            foreach (var middle in ties.Neighbors(source))
            {
                run.ThrowIfCancelled();
                reach.Add(ties.Neighbors(middle), source, worth(ties.Degree(middle)));
            }

            (targets[source], values[source]) = reach.Take(ties.Neighbors(source));
            for (var k = 0; k < targets[source].Length; k++)
                values[source][k] = score(values[source][k], ties.Degree(source), ties.Degree(targets[source][k]));
        });
        return InOneRow(targets, values);
    }

    private static PairScores InOneRow(int[][] targets, double[][] values)
    {
        var count = targets.Sum(row => row.Length);
        var sources = new int[count];
        var allTargets = new int[count];
        var allValues = new double[count];
        for (int source = 0, next = 0; source < targets.Length; next += targets[source++].Length)
        {
            sources.AsSpan(next, targets[source].Length).Fill(source);
            targets[source].CopyTo(allTargets, next);
            values[source].CopyTo(allValues, next);
        }

        return new PairScores(sources, allTargets, allValues);
    }

    /// <summary>What has been added up for the vertices two steps away; all 0 before and after.</summary>
    private sealed class Reach(int vertexCount)
    {
        private readonly double[] sums = new double[vertexCount];
        private readonly bool[] isReached = new bool[vertexCount];
        private readonly List<int> reached = [];

        public void Add(ReadOnlySpan<int> row, int source, double worth)
        {
            // Of each pair only the smaller end is a source.
            for (var k = row.Length - 1; k >= 0 && row[k] > source; k--)
            {
                if (!isReached[row[k]])
                {
                    isReached[row[k]] = true;
                    reached.Add(row[k]);
                }

                sums[row[k]] += worth;
            }
        }

        public (int[] Targets, double[] Sums) Take(ReadOnlySpan<int> neighbors)
        {
            foreach (var neighbor in neighbors)
            {
                isReached[neighbor] = false;
                sums[neighbor] = 0;
            }

            int[] targets = [.. reached.Where(v => isReached[v])];
            Array.Sort(targets);
            double[] taken = [.. targets.Select(v => sums[v])];
            foreach (var target in targets)
            {
                isReached[target] = false;
                sums[target] = 0;
            }

            reached.Clear();
            return (targets, taken);
        }
    }
}
