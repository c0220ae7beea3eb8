using System.Collections.Immutable;

namespace PartnershipGraph.Kernel.Results;

/// <summary>A number for every vertex, or the reason why there is none.</summary>
public sealed record VertexScores
{
    internal VertexScores(double[] values, string reasonOfNaN = NullReason.Isolated)
        : this(values, _ => reasonOfNaN)
    {
    }

    /// <summary>Asks for the reason of each undefined vertex, where there are several.</summary>
    internal VertexScores(double[] values, Func<int, string> reasonOfNaN)
    {
        Values = values;
        var nulls = ImmutableSortedDictionary.CreateBuilder<int, string>();
        for (var v = 0; v < values.Length; v++)
        {
            if (double.IsNaN(values[v]))
                nulls.Add(v, reasonOfNaN(v));
            if (!double.IsInfinity(values[v]))
                continue;
            values[v] = double.NaN;
            nulls.Add(v, NullReason.TooLarge);
        }

        Nulls = nulls.ToImmutable();
    }

    /// <summary>The values indexed by vertex; NaN where undefined.</summary>
    public ReadOnlyMemory<double> Values { get; }

    /// <summary>For each undefined vertex, in rising order, why (see <see cref="NullReason"/>).</summary>
    public ImmutableSortedDictionary<int, string> Nulls { get; }

    /// <summary>Whether an iteration found its answer; true where nothing is iterated.</summary>
    public bool Converged { get; internal init; } = true;

    /// <summary>Number of steps taken; 0 where nothing is iterated.</summary>
    public int Iterations { get; internal init; }

    /// <summary>How far the last step still moved, in the measure's own sense; 0 where nothing is iterated.</summary>
    public double Residual { get; internal init; }

    /// <summary>What to know about the values before they are believed, in words; null if nothing.</summary>
    public string? Remark { get; internal init; }

    /// <summary>No vertex has a value, all for the same reason: the definition does not speak of such a graph.</summary>
    internal static VertexScores Undefined(int vertexCount, string reason)
    {
        var values = new double[vertexCount];
        Array.Fill(values, double.NaN);
        return new VertexScores(values, reason);
    }

    /// <summary>No vertex has a value, as an iteration found no answer.</summary>
    internal static VertexScores WithoutAnswer(int vertexCount, string reason) =>
        Undefined(vertexCount, reason) with { Converged = false, Residual = double.NaN };
}
