using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="OpsahlDegree"/>.</summary>
public sealed record OpsahlDegreeOptions
{
    /// <summary>Ties in both directions, their number and their strength alike.</summary>
    public static OpsahlDegreeOptions Default { get; } = new();

    /// <summary>Which ties of a directed graph count. Default: <see cref="ArcDirection.Both"/>, in plus out.</summary>
    public ArcDirection Direction { get; init; } = ArcDirection.Both;

    /// <summary>
    /// What counts: 0 the number of ties, 1 their strength; between them many ties raise the value, above 1 few strong ones do.
    /// Not negative. Default: 0.5.
    /// </summary>
    public double Alpha { get; init; } = 0.5;

    /// <summary>Refuses an unknown direction and an <see cref="Alpha"/> that is negative or no number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; the property is named.</exception>
    public void Validate()
    {
        Require.That(Enum.IsDefined(Direction), nameof(Direction), Direction, "Unknown direction.");
        Require.That(Alpha >= 0 && double.IsFinite(Alpha), nameof(Alpha), Alpha, "A finite number that is not negative.");
    }
}
