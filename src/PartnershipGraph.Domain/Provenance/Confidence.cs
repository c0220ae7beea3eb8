namespace PartnershipGraph.Domain.Provenance;

/// <summary>How sure a row is. In ascending order, so that a least confidence can be asked for.</summary>
public enum Confidence
{
    /// <summary>Background knowledge, or nothing said.</summary>
    Low,

    /// <summary>A source states the fact, but not the exact day, rank or present state.</summary>
    Medium,

    /// <summary>An opened source or dataset states it.</summary>
    High,
}
