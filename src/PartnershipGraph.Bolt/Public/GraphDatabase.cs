using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Sessions;

namespace PartnershipGraph.Bolt;

/// <summary>Where drivers are made. Nothing is connected until the first work is to be done.</summary>
public static class GraphDatabase
{
    /// <summary>A driver without credentials.</summary>
    /// <param name="uri">The server: <c>bolt://host:port</c>, or with +s, +ssc, or the same with <c>neo4j</c>.</param>
    /// <returns>The driver.</returns>
    public static IDriver Driver(string uri) => Driver(new Uri(uri));

    /// <summary>A driver without credentials.</summary>
    /// <param name="uri">The server.</param>
    /// <returns>The driver.</returns>
    public static IDriver Driver(Uri uri) => Driver(uri, AuthTokens.None, null);

    /// <summary>A driver without credentials.</summary>
    /// <param name="uri">The server.</param>
    /// <param name="action">Sets what differs from the defaults.</param>
    /// <returns>The driver.</returns>
    public static IDriver Driver(string uri, Action<ConfigBuilder>? action) => Driver(new Uri(uri), action);

    /// <summary>A driver without credentials.</summary>
    /// <param name="uri">The server.</param>
    /// <param name="action">Sets what differs from the defaults.</param>
    /// <returns>The driver.</returns>
    public static IDriver Driver(Uri uri, Action<ConfigBuilder>? action) => Driver(uri, AuthTokens.None, action);

    /// <summary>A driver with credentials.</summary>
    /// <param name="uri">The server.</param>
    /// <param name="authToken">The credentials.</param>
    /// <returns>The driver.</returns>
    public static IDriver Driver(string uri, IAuthToken authToken) => Driver(new Uri(uri), authToken);

    /// <summary>A driver with credentials.</summary>
    /// <param name="uri">The server.</param>
    /// <param name="authToken">The credentials.</param>
    /// <returns>The driver.</returns>
    public static IDriver Driver(Uri uri, IAuthToken authToken) => Driver(uri, authToken, null);

    /// <summary>A driver with credentials.</summary>
    /// <param name="uri">The server.</param>
    /// <param name="authToken">The credentials.</param>
    /// <param name="action">Sets what differs from the defaults.</param>
    /// <returns>The driver.</returns>
    public static IDriver Driver(string uri, IAuthToken authToken, Action<ConfigBuilder>? action) =>
        Driver(new Uri(uri), authToken, action);

    /// <summary>A driver with credentials.</summary>
    /// <param name="uri">The server.</param>
    /// <param name="authToken">The credentials.</param>
    /// <param name="action">Sets what differs from the defaults.</param>
    /// <returns>The driver.</returns>
    /// <exception cref="ArgumentException">The address is none of a Neo4j, or contradicts the settings.</exception>
    public static IDriver Driver(Uri uri, IAuthToken authToken, Action<ConfigBuilder>? action)
    {
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(authToken);
        var builder = new ConfigBuilder(new Config());
        action?.Invoke(builder);
        var config = builder.Build();
        return new Driver(BoltUri.Parse(uri, config), authToken, config);
    }
}
