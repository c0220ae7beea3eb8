namespace PartnershipGraph.Kernel.Centrality;

/// <summary>How closeness treats what cannot be reached.</summary>
public enum ClosenessVariant
{
    /// <summary>Scaled by the share of vertices reached, 0 where none is (Wasserman and Faust 1994).</summary>
    WassermanFaust,

    /// <summary>Only what is reached counts; undefined where nothing is.</summary>
    Component,
}
