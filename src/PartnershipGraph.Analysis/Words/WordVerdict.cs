namespace PartnershipGraph.Analysis.Words;

/// <summary>What the comparison shows.</summary>
public enum WordVerdict
{
    /// <summary>Holm's p is below .05 and holders lie above.</summary>
    Higher,

    /// <summary>Holm's p is below .05 and holders lie below.</summary>
    Lower,

    /// <summary>The whole interval of the AUC lies within .40 and .60.</summary>
    NoDifferenceShown,

    /// <summary>Neither: the data do not tell.</summary>
    Undetermined,

    /// <summary>The measure is on record for no holder, or for no other.</summary>
    NotCovered,
}
