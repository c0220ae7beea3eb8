namespace PartnershipGraph.Analysis.Words;

/// <summary>What a word of a title is tested by.</summary>
public enum WordMeasure
{
    /// <summary>The share of the dimensions measured that score a quarter or more.</summary>
    Coverage,

    /// <summary>How evenly the scores of the dimensions lie.</summary>
    Evenness,

    /// <summary>Visits of heads of state and government over the latest five years, as the mean of their percentiles.</summary>
    Visits,

    /// <summary>Years since the tie began, without a break.</summary>
    Duration,

    /// <summary>The latest share of equal votes in the UN General Assembly.</summary>
    VoteAgreement,
}
