using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>The distances from a vertex to the others that it reaches, in no order.</summary>
/// <param name="distances">Distances in the unit of a search.</param>
/// <param name="times">How many others are at each; empty if one is.</param>
/// <param name="lengths">What converts them; null where hops are counted.</param>
/// <remarks>
/// What sums lose to rounding is added up beside them, so that vertices whose distances are the same have the same sums
/// in whatever order searches met the others.
/// </remarks>
internal readonly ref struct DistanceTally(ReadOnlySpan<double> distances, ReadOnlySpan<int> times, ExactLengths? lengths)
{
    private readonly ReadOnlySpan<double> distances = distances;
    private readonly ReadOnlySpan<int> times = times;

    /// <summary>How many others are reached.</summary>
    public int Reached
    {
        get
        {
            var reached = times.IsEmpty ? distances.Length : 0;
            foreach (var count in times)
                reached += count;
            return reached;
        }
    }

    /// <summary>Their distances added up, in units of 1/strength or hops.</summary>
    public double Sum()
    {
        double sum = 0, lost = 0;
        for (var k = 0; k < distances.Length; k++)
            Sums.Add(times.IsEmpty ? distances[k] : distances[k] * times[k], ref sum, ref lost);
        return InInverseStrengths(sum + lost);
    }

    /// <summary>The reciprocals of their distances added up.</summary>
    public double SumOfReciprocals()
    {
        // Rounded in one go, 1/d and 1/(d · unit) · unit differ in the last bit.
        double sum = 0, lost = 0;
        for (var k = 0; k < distances.Length; k++)
            Sums.Add((times.IsEmpty ? 1 : times[k]) / InInverseStrengths(distances[k]), ref sum, ref lost);
        return sum + lost;
    }

    /// <summary>The largest of their distances; 0 where none is reached.</summary>
    public double Largest()
    {
        var largest = 0.0;
        for (var k = 0; k < distances.Length; k++)
        {
            if (times.IsEmpty || times[k] > 0)
                largest = Math.Max(largest, distances[k]);
        }

        return InInverseStrengths(largest);
    }

    private double InInverseStrengths(double length) => lengths?.InverseStrength(length) ?? length;
}
