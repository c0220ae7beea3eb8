namespace PartnershipGraph.Bolt;

/// <summary>What a statement does.</summary>
public enum QueryType
{
    /// <summary>The server did not say.</summary>
    Unknown,

    /// <summary>It reads.</summary>
    ReadOnly,

    /// <summary>It reads and writes.</summary>
    ReadWrite,

    /// <summary>It writes.</summary>
    WriteOnly,

    /// <summary>It changes indexes or constraints.</summary>
    SchemaWrite,
}
