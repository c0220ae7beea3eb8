namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>What the partners of a comparison had just before the event.</summary>
public enum ControlGroup
{
    /// <summary>The same rank as the one that took the step; no title, where it had none.</summary>
    SameStanding,

    /// <summary>No title, as nobody of the same rank is on record.</summary>
    Untitled,
}
