namespace PartnershipGraph.Analysis.Coverage;

/// <summary>What the rows of a series are, and so what a year without any means.</summary>
public enum CoverageKind
{
    /// <summary>Something happened on a day: a year without a row has none on record.</summary>
    Event,

    /// <summary>Something held for a while: what is counted was in force when the year ended, and may be 0.</summary>
    Spell,

    /// <summary>Something was measured for a year: a year without a row is unknown.</summary>
    Measure,
}
