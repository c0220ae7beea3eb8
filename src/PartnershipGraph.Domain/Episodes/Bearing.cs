namespace PartnershipGraph.Domain.Episodes;

/// <summary>Which way an episode bears on the tie.</summary>
public enum Bearing
{
    /// <summary>The act serves the tie.</summary>
    Deepens,

    /// <summary>The actor stops short of what the title would lead one to expect.</summary>
    Limit,

    /// <summary>An act against the partner, or a clash.</summary>
    Strains,
}
