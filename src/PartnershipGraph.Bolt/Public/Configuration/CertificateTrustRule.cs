namespace PartnershipGraph.Bolt;

/// <summary>Which certificates of a server are accepted where encryption is switched on by a setting.</summary>
public enum CertificateTrustRule
{
    /// <summary>Those that the system trusts, for the host that was asked for.</summary>
    TrustSystem = 0,

    /// <summary>Those that one of the given certificates signed, for the host that was asked for.</summary>
    TrustList = 1,

    /// <summary>Any: encrypted, but not safe from a server that pretends.</summary>
    TrustAny = 2,
}
