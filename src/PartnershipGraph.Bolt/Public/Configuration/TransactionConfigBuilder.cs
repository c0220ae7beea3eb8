namespace PartnershipGraph.Bolt;

/// <summary>Sets what differs from the defaults of <see cref="TransactionConfig"/>.</summary>
public sealed class TransactionConfigBuilder
{
    private readonly TransactionConfig config;

    internal TransactionConfigBuilder(TransactionConfig config) => this.config = config;

    /// <summary>Sets how long the server lets it run.</summary>
    /// <param name="timeout">The time, rounded up to milliseconds; null for the server's own limit, 0 for none.</param>
    /// <returns>This builder.</returns>
    public TransactionConfigBuilder WithTimeout(TimeSpan? timeout)
    {
        if (timeout < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(timeout), timeout, "A transaction's time limit is not negative.");
        }

        config.Timeout = timeout;
        return this;
    }

    /// <summary>Sets what the server's lists of transactions tell about it.</summary>
    /// <param name="metadata">Names and values.</param>
    /// <returns>This builder.</returns>
    public TransactionConfigBuilder WithMetadata(IDictionary<string, object?> metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        config.Metadata = metadata;
        return this;
    }

    internal static TransactionConfig From(Action<TransactionConfigBuilder>? action)
    {
        if (action is null)
        {
            return TransactionConfig.Default;
        }

        var set = new TransactionConfig();
        action(new TransactionConfigBuilder(set));
        return set;
    }
}
