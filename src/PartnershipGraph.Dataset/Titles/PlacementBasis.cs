namespace PartnershipGraph.Dataset.Titles;

/// <summary>How a title came to its place on a ladder.</summary>
internal enum PlacementBasis
{
    /// <summary>It was not placed.</summary>
    None,

    /// <summary>The ladder lists the label.</summary>
    Listed,

    /// <summary>It is a layer over the standing title and takes its rank.</summary>
    Inherited,

    /// <summary>It is confined to a field and therefore stands outside the order.</summary>
    Sectoral,

    /// <summary>The ladder lists a title that says the same in other words.</summary>
    SameWords,

    /// <summary>By the five-rank rule.</summary>
    Rule,

    /// <summary>Beside the title of the ladder whose words are nearest.</summary>
    NearestWords,
}
