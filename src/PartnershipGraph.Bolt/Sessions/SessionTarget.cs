namespace PartnershipGraph.Bolt.Sessions;

/// <summary>What a connection is wanted for.</summary>
/// <param name="Mode">Reading or writing.</param>
/// <param name="Database">The database; null for the user's home database.</param>
/// <param name="ImpersonatedUser">The user in whose name; null for the one who is connected.</param>
/// <param name="Bookmarks">What the server must have seen.</param>
internal sealed record SessionTarget(AccessMode Mode, string? Database, string? ImpersonatedUser, IReadOnlyList<string> Bookmarks)
{
    private static readonly Dictionary<string, object?> nothing = [];

    /// <summary>What BEGIN, or RUN outside a transaction, says beside the statement. What is the default is left out.</summary>
    public IReadOnlyDictionary<string, object?> Extra(TransactionConfig config)
    {
        var isDefault = Mode == AccessMode.Write && Database is null && ImpersonatedUser is null && Bookmarks.Count == 0
            && config.Timeout is null && config.Metadata.Count == 0;
        if (isDefault)
        {
            return nothing;
        }

        var extra = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (Mode == AccessMode.Read)
        {
            extra["mode"] = "r";
        }

        if (Database is not null)
        {
            extra["db"] = Database;
        }

        if (ImpersonatedUser is not null)
        {
            extra["imp_user"] = ImpersonatedUser;
        }

        if (Bookmarks.Count > 0)
        {
            extra["bookmarks"] = Bookmarks;
        }

        if (config.Timeout is { } timeout)
        {
            extra["tx_timeout"] = timeout == TimeSpan.MaxValue ? long.MaxValue : (long)Math.Ceiling(timeout.TotalMilliseconds);
        }

        if (config.Metadata.Count > 0)
        {
            extra["tx_metadata"] = config.Metadata;
        }

        return extra;
    }
}
