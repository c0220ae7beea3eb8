namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>What a layer is made of.</summary>
public enum LayerKind
{
    /// <summary>Titles.</summary>
    Partnership,

    /// <summary>Alliances.</summary>
    Alliance,

    /// <summary>Rivalries.</summary>
    Rivalry,

    /// <summary>One indicator of substance.csv.</summary>
    Substance,
}
