using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Distances from eight sources side by side, all eight tallied when the first is asked for.</summary>
/// <remarks>Each lane has the bits of a <see cref="DistanceList"/> of its distances in the order of the lines. Compiled in full at once, as <see cref="HopShares"/>.</remarks>
/// <param name="distances">A line for each vertex; 0 stands for the source itself, infinity for what it does not reach.</param>
/// <param name="lengths">What converts them.</param>
internal sealed class DistanceLanes(AlignedLines<double> distances, ExactLengths lengths) : DistanceTally
{
    private static readonly Vector512<double> infinity = Vector512.Create(double.PositiveInfinity);

    private Vector512<double>? counts;
    private Vector512<double>? sums;
    private Vector512<double>? sumsOfReciprocals;
    private Vector512<double>? largest;

    /// <summary>The lane that is asked about.</summary>
    public int Lane { get; set; }

    /// <inheritdoc/>
    public override int Reached => (int)(counts ??= Counts())[Lane];

    /// <summary>Forgets what was tallied, as the distances are others now.</summary>
    public void Clear() => (counts, sums, sumsOfReciprocals, largest) = (null, null, null, null);

    /// <inheritdoc/>
    public override double Sum() => lengths.InverseStrength((sums ??= Sums())[Lane]);

    /// <inheritdoc/>
    public override double SumOfReciprocals() => (sumsOfReciprocals ??= SumsOfReciprocals())[Lane];

    /// <inheritdoc/>
    public override double Largest() => lengths.InverseStrength((largest ??= Maxima())[Lane]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Vector512<double> Counts()
    {
        var count = Vector512<double>.Zero;
        foreach (var line in distances.AsSpan())
            count += Vector512<double>.One & IsOther(line);
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Vector512<double> Sums()
    {
        var (sum, lost) = (Vector512<double>.Zero, Vector512<double>.Zero);
        foreach (var line in distances.AsSpan())
            Add(line & IsOther(line), ref sum, ref lost);
        return sum + lost;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Vector512<double> SumsOfReciprocals()
    {
        var (sum, lost) = (Vector512<double>.Zero, Vector512<double>.Zero);
        foreach (var line in distances.AsSpan())
            Add((Vector512<double>.One / lengths.InverseStrengths(line)) & IsOther(line), ref sum, ref lost);
        return sum + lost;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Vector512<double> Maxima()
    {
        var most = Vector512<double>.Zero;
        foreach (var line in distances.AsSpan())
            most = Vector512.MaxNative(most, line & IsOther(line));
        return most;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> IsOther(Vector512<double> line) =>
        Vector512.GreaterThan(line, Vector512<double>.Zero) & Vector512.LessThan(line, infinity);

    /// <summary>Adds terms, and what that loses to what was lost before, as those of one lane are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector512<double> terms, ref Vector512<double> sum, ref Vector512<double> lost)
    {
        var next = sum + terms;
        var taken = next - sum;
        lost += (sum - (next - taken)) + (terms - taken);
        sum = next;
    }
}
