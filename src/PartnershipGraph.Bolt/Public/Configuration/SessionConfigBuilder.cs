namespace PartnershipGraph.Bolt;

/// <summary>Sets what differs from the defaults of <see cref="SessionConfig"/>.</summary>
public sealed class SessionConfigBuilder
{
    private readonly SessionConfig config;

    internal SessionConfigBuilder(SessionConfig config) => this.config = config;

    /// <summary>Sets the database.</summary>
    /// <param name="database">Its name.</param>
    /// <returns>This builder.</returns>
    public SessionConfigBuilder WithDatabase(string database)
    {
        ArgumentException.ThrowIfNullOrEmpty(database);
        config.Database = database;
        return this;
    }

    /// <summary>Sets what statements outside a unit of work are for.</summary>
    /// <param name="defaultAccessMode">Reading or writing.</param>
    /// <returns>This builder.</returns>
    public SessionConfigBuilder WithDefaultAccessMode(AccessMode defaultAccessMode)
    {
        config.DefaultAccessMode = defaultAccessMode;
        return this;
    }

    /// <summary>Sets what the first transaction must have seen.</summary>
    /// <param name="bookmarks">The states.</param>
    /// <returns>This builder.</returns>
    public SessionConfigBuilder WithBookmarks(params Bookmarks[] bookmarks)
    {
        ArgumentNullException.ThrowIfNull(bookmarks);
        config.Bookmarks = bookmarks;
        return this;
    }

    /// <summary>Sets how many records are fetched at a time.</summary>
    /// <param name="size">At least 1, or <see cref="Config.Infinite"/> for all.</param>
    /// <returns>This builder.</returns>
    public SessionConfigBuilder WithFetchSize(long size)
    {
        config.FetchSize = ConfigBuilder.CheckedFetchSize(size);
        return this;
    }

    /// <summary>Sets the user in whose name the work is done.</summary>
    /// <param name="impersonatedUser">The user.</param>
    /// <returns>This builder.</returns>
    public SessionConfigBuilder WithImpersonatedUser(string impersonatedUser)
    {
        ArgumentException.ThrowIfNullOrEmpty(impersonatedUser);
        config.ImpersonatedUser = impersonatedUser;
        return this;
    }

    internal SessionConfig Build() => config;
}
