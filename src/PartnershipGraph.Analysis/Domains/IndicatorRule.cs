namespace PartnershipGraph.Analysis.Domains;

/// <summary>How the rows of an indicator become one tie to a pole (METHODS.md, substance layers as pole ties).</summary>
public enum IndicatorRule
{
    /// <summary>The latest row.</summary>
    Latest,

    /// <summary>The mean of the rows of the latest three years: trade.</summary>
    ThreeYearMean,

    /// <summary>The sum over the latest five years in which every pole has rows, a missing row counting 0: visits.</summary>
    FiveYearSum,

    /// <summary>The latest row, a closeness that never reaches 0, standardised by that of the poles to each other: votes.</summary>
    Closeness,

    /// <summary>The latest row, a distance; its closeness is 1/(1 + d), standardised likewise: ideal points.</summary>
    Distance,
}
