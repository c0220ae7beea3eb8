namespace PartnershipGraph.Analysis.Ties;

/// <summary>What the weights of a file mean.</summary>
public enum WeightMeaning
{
    /// <summary>Larger means closer; 0 means no tie.</summary>
    Strength,

    /// <summary>Larger means farther; the strength is 1/distance.</summary>
    Distance,
}
