using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>Looks for a division in two sides that contradicts little: vertices change sides while that costs less than a
/// threshold, which sinks to nothing (threshold accepting: annealing without the exponential).</summary>
internal sealed class ThresholdSearch
{
    private readonly SignedTies ties;
    private readonly double[] gains;
    private readonly double[] weights;
    private int[] sides = [];

    private ThresholdSearch(SignedTies ties)
    {
        this.ties = ties;
        gains = new double[ties.VertexCount];
        weights = new double[ties.VertexCount];
        for (var v = 0; v < weights.Length; v++)
        {
            foreach (var weight in ties.Weights(v))
                weights[v] += Math.Abs(weight);
        }
    }

    /// <summary>The best of all starts, the earlier of equal ones: the first from the given sides, the others from chance.</summary>
    public static int[] Solve(SignedTies ties, int[] first, FrustrationOptions options, RunContext run)
    {
        var found = new int[options.Starts][];
        SourceLanes.Run(options.Starts, run, () => new ThresholdSearch(ties), (search, _, start) =>
        {
            var random = new SplitMix(((ulong)(uint)run.Seed << 32) | (uint)start);
            search.sides = start == 0 ? (int[])first.Clone() : [.. first.Select(_ => random.Next(2))];
            search.Anneal(options.Sweeps, ref random, run);
            search.Descend(run);
            found[start] = search.sides;
        });
        return found.MinBy(sides => ties.Contradicted(sides))!;
    }

    private void Anneal(int sweeps, ref SplitMix random, RunContext run)
    {
        var order = Enumerable.Range(0, sides.Length).ToArray();
        var highest = 0.5 * Sums.LeftToRight(weights) / sides.Length;
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            run.ThrowIfCancelled();
            Recount();
            random.Shuffle(order);
            var threshold = highest * (sweeps - sweep) / sweeps;
            foreach (var v in order)
            {
                if (gains[v] < threshold * random.NextDouble())
                    Turn(v);
            }
        }
    }

    private void Descend(RunContext run)
    {
        Recount();
        for (var turned = true; turned;)
        {
            run.ThrowIfCancelled();
            turned = false;
            for (var v = 0; v < sides.Length; v++)
            {
                if (gains[v] >= -1e-12 * weights[v])
                    continue;
                Turn(v);
                turned = true;
            }
        }
    }

    /// <summary>What each vertex would have contradicted more on the other side.</summary>
    private void Recount()
    {
        for (var v = 0; v < sides.Length; v++)
        {
            var row = ties.Neighbors(v);
            var signed = ties.Weights(v);
            var sum = 0.0;
            for (var k = 0; k < row.Length; k++)
                sum += sides[row[k]] == sides[v] ? signed[k] : -signed[k];
            gains[v] = sum;
        }
    }

    private void Turn(int vertex)
    {
        var row = ties.Neighbors(vertex);
        var signed = ties.Weights(vertex);
        for (var k = 0; k < row.Length; k++)
            gains[row[k]] -= 2 * (sides[row[k]] == sides[vertex] ? signed[k] : -signed[k]);
        gains[vertex] = -gains[vertex];
        sides[vertex] = 1 - sides[vertex];
    }
}
