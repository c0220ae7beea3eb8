namespace PartnershipGraph.Kernel.Distances;

/// <summary>Options of <see cref="TwoStepReach"/>.</summary>
public sealed record TwoStepReachOptions
{
    /// <summary>Raw numbers.</summary>
    public static TwoStepReachOptions Default { get; } = new();

    /// <summary>Whether numbers are divided by the largest one possible in a graph of as many vertices, n − 2. Default: no.</summary>
    public bool Normalized { get; init; }
}
