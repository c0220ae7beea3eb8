using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Graphs;

/// <summary>How <see cref="CsrBuilder"/> reads the ties it is given.</summary>
public sealed record CsrBuildOptions
{
    /// <summary>Undirected and weighted, parallel ties summed, loops dropped.</summary>
    public static CsrBuildOptions Default { get; } = new();

    /// <summary>Whether a tie leads one way only. Default: no.</summary>
    public bool IsDirected { get; init; }

    /// <summary>Whether strengths are kept. Without them they are checked all the same, and 0 still means no tie. Default: yes.</summary>
    public bool IsWeighted { get; init; } = true;

    /// <summary>Default: <see cref="ParallelPolicy.Sum"/>.</summary>
    public ParallelPolicy Parallels { get; init; } = ParallelPolicy.Sum;

    /// <summary>Default: <see cref="LoopPolicy.Drop"/>.</summary>
    public LoopPolicy Loops { get; init; } = LoopPolicy.Drop;

    /// <summary>Refuses values outside the two enumerations.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A policy is not one of those defined; the property is named.</exception>
    public void Validate()
    {
        Require.That(Enum.IsDefined(Parallels), nameof(Parallels), Parallels, "Unknown policy.");
        Require.That(Enum.IsDefined(Loops), nameof(Loops), Loops, "Unknown policy.");
    }
}
