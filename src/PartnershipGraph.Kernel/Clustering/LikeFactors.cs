namespace PartnershipGraph.Kernel.Clustering;

/// <summary>The same number from either end; 1 where there are none.</summary>
/// <param name="values">A number for every arc, or null.</param>
internal readonly struct LikeFactors(double[]? values) : ITieFactors
{
    /// <inheritdoc/>
    public double Mark(int arc) => values is null ? 1 : values[arc];

    /// <inheritdoc/>
    public double Weight(int arc) => values is null ? 1 : values[arc];
}
