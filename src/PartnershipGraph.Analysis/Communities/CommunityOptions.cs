namespace PartnershipGraph.Analysis.Communities;

/// <summary>How communities are looked for.</summary>
public sealed record CommunityOptions
{
    /// <summary>By which search.</summary>
    public CommunityMethod Method { get; init; } = CommunityMethod.Leiden;

    /// <summary>Seed of the search; the same seed gives the same answer on every machine.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How often the search starts anew; the best result is kept.</summary>
    public int Restarts { get; init; } = 20;

    /// <summary>Resolution γ of the modularity, above 0: higher values give smaller communities.</summary>
    public double Resolution { get; init; } = 1;
}
