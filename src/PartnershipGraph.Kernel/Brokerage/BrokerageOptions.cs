namespace PartnershipGraph.Kernel.Brokerage;

/// <summary>Options of <see cref="BrokerageRoles"/>.</summary>
public sealed record BrokerageOptions
{
    /// <summary>Raw counts.</summary>
    public static BrokerageOptions Default { get; } = new();

    /// <summary>
    /// Whether a pair counts by the weaker of the two ties, divided by the number of its brokers, instead of 1. Default: no.
    /// </summary>
    public bool Weighted { get; init; }
}
