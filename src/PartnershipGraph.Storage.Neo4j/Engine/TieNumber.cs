namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>Which number of a tie a procedure reads.</summary>
internal enum TieNumber
{
    /// <summary>None: it counts ties.</summary>
    None,

    /// <summary>How strong it is.</summary>
    Weight,

    /// <summary>How long it is, 1/weight in whole units.</summary>
    Length,
}
