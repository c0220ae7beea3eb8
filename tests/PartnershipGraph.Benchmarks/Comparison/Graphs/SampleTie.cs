using System.Runtime.InteropServices;

namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>A tie of a sample graph.</summary>
/// <param name="A">The smaller end.</param>
/// <param name="B">The larger end.</param>
/// <param name="Strength">A whole number 1 … 10: larger means closer.</param>
/// <param name="RealCost">A length in [1, 10) in steps of 2^−20, so that sums of them are exact.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SampleTie(int A, int B, int Strength, double RealCost)
{
    /// <summary>The length 11 − strength: many paths are equally long.</summary>
    public int WholeCost => 11 - Strength;

    /// <summary>What the kernel takes for its strength.</summary>
    public double StrengthBy(TieWeights weights) => weights switch
    {
        TieWeights.Strength => Strength,
        TieWeights.WholeCost => 1.0 / WholeCost,
        _ => 1 / RealCost,
    };
}
