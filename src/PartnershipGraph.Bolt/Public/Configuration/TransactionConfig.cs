namespace PartnershipGraph.Bolt;

/// <summary>The settings of a transaction.</summary>
public sealed class TransactionConfig
{
    internal TransactionConfig()
    {
    }

    /// <summary>How long the server lets it run; null for the server's own limit, 0 for none.</summary>
    public TimeSpan? Timeout { get; internal set; }

    /// <summary>What the server's lists of transactions tell about it.</summary>
    public IDictionary<string, object?> Metadata { get; internal set; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    internal static TransactionConfig Default { get; } = new();
}
