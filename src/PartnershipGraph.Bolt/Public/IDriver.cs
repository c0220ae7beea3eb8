namespace PartnershipGraph.Bolt;

/// <summary>A Neo4j and the connections kept to it. One is made for a program's whole run; sessions are cheap.</summary>
public interface IDriver : IDisposable, IAsyncDisposable
{
    /// <summary>What the driver was made with.</summary>
    Config Config { get; }

    /// <summary>Whether connections are encrypted.</summary>
    bool Encrypted { get; }

    /// <summary>Opens a session on the user's home database.</summary>
    /// <returns>The session, to be disposed of.</returns>
    IAsyncSession AsyncSession();

    /// <summary>Opens a session.</summary>
    /// <param name="action">Sets its database, access mode and the like.</param>
    /// <returns>The session, to be disposed of.</returns>
    IAsyncSession AsyncSession(Action<SessionConfigBuilder>? action);

    /// <summary>Connects and tells which server answered.</summary>
    /// <returns>Address, protocol version and name of the server.</returns>
    Task<IServerInfo> GetServerInfoAsync();

    /// <summary>Whether a connection can be made and authenticated.</summary>
    /// <returns>Whether it can.</returns>
    Task<bool> TryVerifyConnectivityAsync();

    /// <summary>Makes sure that a connection can be made and authenticated.</summary>
    /// <returns>When it was.</returns>
    Task VerifyConnectivityAsync();
}
