namespace PartnershipGraph.Bolt.Addresses;

/// <summary>Whether and how a server proves who it is.</summary>
internal enum TlsTrust
{
    /// <summary>No encryption.</summary>
    Plain,

    /// <summary>A chain that the system trusts, for the host that was asked for.</summary>
    System,

    /// <summary>A chain that ends at one of the given certificates, for the host that was asked for.</summary>
    Listed,

    /// <summary>Any certificate.</summary>
    Any,
}
