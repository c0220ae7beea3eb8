namespace PartnershipGraph.Analysis.Signals;

/// <summary>How many years a side had stood as it was, in bands: few events are on record, so single years would hold hardly any.</summary>
public enum SinceChange
{
    /// <summary>No earlier event: the side was never coded before.</summary>
    Never,

    /// <summary>Less than two years.</summary>
    UnderTwo,

    /// <summary>Two years, and less than five.</summary>
    TwoToFive,

    /// <summary>Five years, and less than ten.</summary>
    FiveToTen,

    /// <summary>Ten years or more.</summary>
    TenOrMore,
}
