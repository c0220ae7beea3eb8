using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Security.Cryptography.X509Certificates;

namespace PartnershipGraph.Bolt;

/// <summary>The settings of a driver, with the usual defaults.</summary>
public class Config
{
    /// <summary>No limit, for counts.</summary>
    public const int Infinite = -1;

    /// <summary>No limit, for times.</summary>
    public static readonly TimeSpan InfiniteInterval = TimeSpan.FromMilliseconds(-1);

    internal Config()
    {
    }

    /// <summary>Whether connections are encrypted where the address does not say so.</summary>
    public EncryptionLevel EncryptionLevel => ChosenEncryption ?? EncryptionLevel.None;

    /// <summary>For how long a unit of work is tried again: 30 s.</summary>
    public TimeSpan MaxTransactionRetryTime { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many connections to one server there may be: 100.</summary>
    public int MaxConnectionPoolSize { get; internal set; } = 100;

    /// <summary>How long a caller waits for a connection, opening it included: 60 s.</summary>
    public TimeSpan ConnectionAcquisitionTimeout { get; internal set; } = TimeSpan.FromMinutes(1);

    /// <summary>After how long without use a connection is checked before it is lent: 1 min if not set.</summary>
    public TimeSpan? ConnectionLivenessThreshold { get; internal set; }

    /// <summary>How long opening a connection may take, and how long a server may be silent where it owes a short answer: 30 s.</summary>
    public TimeSpan ConnectionTimeout { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the system watches over idle connections: yes.</summary>
    public bool SocketKeepAlive { get; internal set; } = true;

    /// <summary>After how long without use a connection is closed: never.</summary>
    public TimeSpan ConnectionIdleTimeout { get; internal set; } = InfiniteInterval;

    /// <summary>How old a connection may get: 1 h.</summary>
    public TimeSpan MaxConnectionLifetime { get; internal set; } = TimeSpan.FromHours(1);

    /// <summary>How many records are fetched at a time: 1000.</summary>
    public long FetchSize { get; internal set; } = 1000;

    /// <summary>The name that the server's logs give this client.</summary>
    public string UserAgent { get; internal set; } = DefaultUserAgent;

    /// <summary>Whether the server is not told which parts of this client are in use. It never is: no such message exists here.</summary>
    public bool TelemetryDisabled { get; internal set; }

    internal static string DefaultUserAgent { get; } = $"partnershipgraph-bolt/{Release}";

    internal EncryptionLevel? ChosenEncryption { get; set; }

    internal CertificateTrustRule? TrustRule { get; set; }

    internal IReadOnlyList<X509Certificate2> TrustedCertificates { get; set; } = [];

    internal bool NotificationsDisabled { get; set; }

    // A driver must work without being handed a clock: this is the one place of the room that chooses one.
#pragma warning disable RS0030
    internal TimeProvider TimeProvider { get; set; } = TimeProvider.System;
#pragma warning restore RS0030

    /// <summary>How a host name becomes addresses.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> ResolveHost { get; set; } = Dns.GetHostAddressesAsync;

    /// <summary>How a socket is connected to one of them.</summary>
    internal Func<Socket, IPEndPoint, CancellationToken, ValueTask> ConnectSocket { get; set; } =
        (socket, endPoint, cancellation) => socket.ConnectAsync(endPoint, cancellation);

    internal int JitterSeed { get; set; } = Environment.ProcessId;

    private static string Release =>
        typeof(Config).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
