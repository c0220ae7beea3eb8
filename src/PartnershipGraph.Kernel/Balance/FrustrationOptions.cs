using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>Options of <see cref="Frustration"/>.</summary>
public sealed record FrustrationOptions
{
    /// <summary>Ties counted, exact up to 20 vertices.</summary>
    public static FrustrationOptions Default { get; } = new();

    /// <summary>Whether contradicted ties count by their magnitude, not 1 each. Default: no.</summary>
    public bool IsWeighted { get; init; }

    /// <summary>
    /// A component is solved by enumeration while no more of its vertices than this lie on or between cycles: 1 … 30.
    /// Each one more doubles the time. Default: 20, a fraction of a second.
    /// </summary>
    public int ExactVertices { get; init; } = 20;

    /// <summary>How often the search in larger components starts anew, at least 1. Default: 16.</summary>
    public int Starts { get; init; } = 16;

    /// <summary>How many times each start passes over all vertices, at least 1. Default: 200.</summary>
    public int Sweeps { get; init; } = 200;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range; the property is named.</exception>
    public void Validate()
    {
        Require.That(ExactVertices is >= 1 and <= 30, nameof(ExactVertices), ExactVertices, "1 … 30.");
        Require.That(Starts >= 1, nameof(Starts), Starts, "At least one start.");
        Require.That(Sweeps >= 1, nameof(Sweeps), Sweeps, "At least one sweep.");
    }
}
