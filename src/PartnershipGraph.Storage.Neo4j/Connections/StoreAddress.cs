using PartnershipGraph.Analysis;

namespace PartnershipGraph.Storage.Neo4j.Connections;

/// <summary>
/// Where a Neo4j is and who logs in: what <c>--store</c> says. It prints as scheme, host and port only, so that no message can
/// give away a password.
/// </summary>
public sealed class StoreAddress
{
    /// <summary>The port of Bolt where none is named.</summary>
    public const int DefaultPort = 7687;

    internal StoreAddress()
    {
    }

    /// <summary>One of <see cref="Schemes"/>.</summary>
    public required string Scheme { get; init; }

    /// <summary>The host, an IPv6 address in its brackets.</summary>
    public required string Host { get; init; }

    /// <summary>The port of Bolt.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The database; null: the server's default.</summary>
    public string? Database { get; init; }

    /// <summary>Whether somebody logs in.</summary>
    public bool HasCredentials => User is not null;

    /// <summary>The schemes there are.</summary>
    public static IReadOnlyList<string> Schemes { get; } = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>Whether the server is asked for its routing table.</summary>
    internal bool IsRouted => Scheme.StartsWith("neo4j", StringComparison.Ordinal);

    internal string? User { get; init; }

    internal string? Password { get; init; }

    /// <summary>What stands behind the question mark of <c>neo4j://</c>, as it was written; empty where there is none.</summary>
    internal string RoutingContext { get; init; } = "";

    /// <summary>Reads an address such as <c>neo4j://user:password@host:7687/database</c>.</summary>
    /// <param name="uri">The address; user and password are percent-decoded once.</param>
    /// <param name="environment">
    /// Looks up <c>NEO4J_USERNAME</c> and <c>NEO4J_PASSWORD</c>, which are taken as they are where the address names nobody; an
    /// empty one is none.
    /// </param>
    /// <exception cref="UsageException">It is no such address; the message shows no part that could hold a password.</exception>
    public static StoreAddress Parse(string uri, Func<string, string?> environment) => new StoreAddressReader(environment).Read(uri);

    /// <summary>Scheme, host and port.</summary>
    public override string ToString() => FormattableString.Invariant($"{Scheme}://{Host}:{Port}");

    /// <summary>The address as a driver takes it.</summary>
    internal string ToDriverUri() => ToString() + (RoutingContext.Length > 0 ? "?" + RoutingContext : "");
}
