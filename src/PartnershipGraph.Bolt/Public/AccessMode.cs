namespace PartnershipGraph.Bolt;

/// <summary>What a session's transactions are for.</summary>
public enum AccessMode
{
    /// <summary>Reading: a statement that writes is refused by the server.</summary>
    Read,

    /// <summary>Reading and writing.</summary>
    Write,
}
