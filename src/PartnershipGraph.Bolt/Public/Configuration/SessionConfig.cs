namespace PartnershipGraph.Bolt;

/// <summary>The settings of a session.</summary>
public sealed class SessionConfig
{
    internal SessionConfig()
    {
    }

    /// <summary>The database; null for the user's home database.</summary>
    public string? Database { get; internal set; }

    /// <summary>What statements outside a unit of work are for.</summary>
    public AccessMode DefaultAccessMode { get; internal set; } = AccessMode.Write;

    /// <summary>What the first transaction must have seen; null for nothing.</summary>
    public IEnumerable<Bookmarks>? Bookmarks { get; internal set; }

    /// <summary>How many records are fetched at a time; null for the driver's number.</summary>
    public long? FetchSize { get; internal set; }

    /// <summary>The user in whose name the work is done; null for the one who is connected.</summary>
    public string? ImpersonatedUser { get; internal set; }
}
