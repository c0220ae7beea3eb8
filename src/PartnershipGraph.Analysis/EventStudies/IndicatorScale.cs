namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>On what scale an indicator is compared over time.</summary>
public enum IndicatorScale
{
    /// <summary>As it is: a change is a difference, of shares in points.</summary>
    Plain,

    /// <summary>As a natural logarithm: a change is relative, so that a large partner does not outweigh a small one. Years that are not above 0 do not count.</summary>
    Logarithm,
}
