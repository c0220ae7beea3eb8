namespace PartnershipGraph.Kernel.Results;

/// <summary>A number for every two layers, or the reason why there is none.</summary>
public sealed record LayerPairScores
{
    private readonly double[] values;
    private readonly string reasonOfNaN;

    internal LayerPairScores(int layerCount, double[] values, string reasonOfNaN) =>
        (LayerCount, this.values, this.reasonOfNaN) = (layerCount, values, reasonOfNaN);

    /// <summary>Number of layers.</summary>
    public int LayerCount { get; }

    /// <summary>The values, row by row of the first layer; NaN where undefined.</summary>
    public ReadOnlyMemory<double> Values => values;

    /// <summary>The value of two layers; NaN where undefined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public double this[int first, int second] => values[Place(first, second)];

    /// <summary>Why the value of two layers is undefined; null where there is one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such layer.</exception>
    public string? WhyNull(int first, int second) => double.IsNaN(this[first, second]) ? reasonOfNaN : null;

    private int Place(int first, int second)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)first, (uint)LayerCount, nameof(first));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)second, (uint)LayerCount, nameof(second));
        return (first * LayerCount) + second;
    }
}
