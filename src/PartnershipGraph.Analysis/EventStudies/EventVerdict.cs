namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>What the comparison shows. It never says why.</summary>
public enum EventVerdict
{
    /// <summary>The interval lies above 0: after the step the indicator went up more, or down less, than among matched partners.</summary>
    Higher,

    /// <summary>The interval lies below 0: it went up less, or down more.</summary>
    Lower,

    /// <summary>The interval holds 0.</summary>
    NoDifferenceShown,

    /// <summary>Too few partners for an interval.</summary>
    Undetermined,

    /// <summary>No step has years on record before and after, and partners to match.</summary>
    NotCovered,
}
