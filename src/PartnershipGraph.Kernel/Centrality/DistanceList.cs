using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Distances one after the other.</summary>
/// <param name="distances">Distances in the unit of a search.</param>
/// <param name="times">How many others are at each; empty if one is.</param>
/// <param name="lengths">What converts them; null where hops are counted.</param>
internal sealed class DistanceList(ReadOnlyMemory<double> distances, ReadOnlyMemory<int> times, ExactLengths? lengths) : DistanceTally
{
    /// <inheritdoc/>
    public override int Reached
    {
        get
        {
            var reached = times.IsEmpty ? distances.Length : 0;
            foreach (var count in times.Span)
                reached += count;
            return reached;
        }
    }

    /// <inheritdoc/>
    public override double Sum()
    {
        var all = distances.Span;
        var often = times.Span;
        double sum = 0, lost = 0;
        for (var k = 0; k < all.Length; k++)
            Sums.Add(often.IsEmpty ? all[k] : all[k] * often[k], ref sum, ref lost);
        return InInverseStrengths(sum + lost);
    }

    /// <inheritdoc/>
    public override double SumOfReciprocals()
    {
        var all = distances.Span;
        var often = times.Span;
        double sum = 0, lost = 0;
        for (var k = 0; k < all.Length; k++)
            Sums.Add((often.IsEmpty ? 1 : often[k]) / InInverseStrengths(all[k]), ref sum, ref lost);
        return sum + lost;
    }

    /// <inheritdoc/>
    public override double Largest()
    {
        var all = distances.Span;
        var often = times.Span;
        var largest = 0.0;
        for (var k = 0; k < all.Length; k++)
        {
            if (often.IsEmpty || often[k] > 0)
                largest = Math.Max(largest, all[k]);
        }

        return InInverseStrengths(largest);
    }

    private double InInverseStrengths(double length) => lengths?.InverseStrength(length) ?? length;
}
