using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="PageRank"/>.</summary>
public sealed record PageRankOptions
{
    /// <summary>Damping .85, uniform restart.</summary>
    public static PageRankOptions Default { get; } = new();

    /// <summary>Chance of following a tie rather than restarting, in [0, 1). Default: .85 (Brin and Page 1998).</summary>
    public double Damping { get; init; } = 0.85;

    /// <summary>
    /// Relative chances of restarting at each vertex: as many as there are vertices, finite, not negative, not all 0.
    /// Null means all alike. Default: null.
    /// </summary>
    public ReadOnlyMemory<double>? Restart { get; init; }

    /// <summary>The iteration ends when the ranks move by less than this in sum. Default: 1e−14.</summary>
    public double Tolerance { get; init; } = 1e-14;

    /// <summary>Steps after which it gives up. Default: 10,000, enough for a damping up to .997.</summary>
    public int MaxIterations { get; init; } = 10_000;

    /// <summary>Options by which every restart is at one vertex: PageRank as seen from there. The empty graph has no such vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public static PageRankOptions From(int vertex, int vertexCount)
    {
        if (vertexCount == 0)
            return Default;
        Require.That(vertex >= 0 && vertex < vertexCount, nameof(vertex), vertex, "A vertex of the graph.");
        var restart = new double[vertexCount];
        restart[vertex] = 1;
        return new PageRankOptions { Restart = restart };
    }

    /// <summary>Refuses what is out of range; the length of <see cref="Restart"/> is checked with the graph.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Damping is >= 0 and < 1, nameof(Damping), Damping, "From 0 to below 1.");
        Require.That(Tolerance > 0, nameof(Tolerance), Tolerance, "Above 0.");
        Require.That(MaxIterations >= 1, nameof(MaxIterations), MaxIterations, "At least one.");
        if (Restart is not { } restart)
            return;
        var sum = 0.0;
        foreach (var chance in restart.Span)
        {
            Require.That(chance >= 0, nameof(Restart), chance, "Not negative.");
            sum += chance;
        }

        Require.That(restart.IsEmpty || (sum > 0 && double.IsFinite(sum)), nameof(Restart), sum, "A finite sum above 0.");
    }
}
