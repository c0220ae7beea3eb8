namespace PartnershipGraph.Kernel.Paths;

/// <summary>How a graph's lengths fall into buckets no wider than its shortest tie.</summary>
/// <param name="Inverse">One over the width of a bucket.</param>
/// <param name="Mask">One less than the number of buckets that may be open at once, a power of two.</param>
/// <param name="Shrink">Two lengths are equal if the longer one times this is no longer than the shorter one.</param>
/// <param name="Farthest">The last bucket of which the rule of equality is sure.</param>
/// <param name="Slack">What a tie must be longer than the way round by, to be on no shortest path.</param>
internal sealed record BucketWidth(double Inverse, int Mask, double Shrink, long Farthest, double Slack)
{
    // A bucket is a little narrower than the shortest tie: then neither rounding nor the tolerance lets a vertex be
    // nearer through another one of its own bucket.
    private const double share = 0.98;
    private const double largestRatio = 1e4;

    // A thousandth of a bucket is the tolerance there.
    private const long farthestWithTolerance = 1_000_000;

    /// <summary>Null where a heap is better: lengths of two doubles, or lengths more than 10^4 times as long as others.</summary>
    public static BucketWidth? Of(ExactLengths lengths)
    {
        var (shortest, longest) = (double.PositiveInfinity, 0.0);
        for (var v = 0; v < lengths.Graph.VertexCount; v++)
        {
            foreach (var length in lengths.Row(v))
                (shortest, longest) = (Math.Min(shortest, length), Math.Max(longest, length));
        }

        if (lengths.IsPrecise || longest > shortest * largestRatio || !double.IsNormal(1 / shortest) || !double.IsNormal(shortest))
            return null;
        var open = (int)(longest / shortest / share) + 3;
        var tolerance = lengths.IsExact ? 0 : ExactLengths.MeasuredTolerance;
        return new BucketWidth(
            1 / (shortest * share),
            (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)open) - 1,
            1 - tolerance,
            lengths.IsExact ? long.MaxValue : farthestWithTolerance,
            2 * tolerance * longest * lengths.Graph.VertexCount);
    }
}
