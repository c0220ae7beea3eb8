using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Contacts;

/// <summary>For every two vertices when the second is first reached from the first.</summary>
public sealed record ArrivalTimes
{
    private readonly double[] values;

    internal ArrivalTimes(int vertexCount, double[] values) => (VertexCount, this.values) = (vertexCount, values);

    /// <summary>Number of vertices.</summary>
    public int VertexCount { get; }

    /// <summary>The times to reach each vertex from a source; NaN where it does not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such source.</exception>
    public ReadOnlyMemory<double> From(int source)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)source, (uint)VertexCount, nameof(source));
        return values.AsMemory(source * VertexCount, VertexCount);
    }

    /// <summary>Why there is no time from one vertex to another; null where there is one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public string? WhyNull(int source, int target)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)target, (uint)VertexCount, nameof(target));
        return double.IsNaN(From(source).Span[target]) ? NullReason.Unreachable : null;
    }
}
