namespace PartnershipGraph.Analysis.Signals;

/// <summary>What an event says, as signals tell events apart: a suspension and an end are one kind, a lapse.</summary>
public enum SignalKind
{
    /// <summary>A title is given; where none stood, by an event of whatever name.</summary>
    Establish,

    /// <summary>A higher positioning is announced.</summary>
    Upgrade,

    /// <summary>A lower positioning is announced.</summary>
    Downgrade,

    /// <summary>The wording changes.</summary>
    Rename,

    /// <summary>The title is repeated.</summary>
    Reaffirm,

    /// <summary>The title is put on hold or withdrawn.</summary>
    Lapse,
}
