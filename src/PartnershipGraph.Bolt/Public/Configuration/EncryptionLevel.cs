namespace PartnershipGraph.Bolt;

/// <summary>Whether a connection whose address does not say so is encrypted.</summary>
public enum EncryptionLevel
{
    /// <summary>Plain text.</summary>
    None,

    /// <summary>TLS.</summary>
    Encrypted,
}
