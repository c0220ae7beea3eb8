using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace PartnershipGraph.Bolt;

/// <summary>Sets what differs from the defaults of <see cref="Config"/>.</summary>
public sealed partial class ConfigBuilder
{
    private readonly Config config;

    internal ConfigBuilder(Config config) => this.config = config;

    /// <summary>Switches encryption on or off for an address that does not say it.</summary>
    /// <param name="level">On or off.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithEncryptionLevel(EncryptionLevel level) => With(() => config.ChosenEncryption = level);

    /// <summary>Sets for how long a unit of work is tried again.</summary>
    /// <param name="time">The time; 0 tries once.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithMaxTransactionRetryTime(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        return With(() => config.MaxTransactionRetryTime = time);
    }

    /// <summary>Sets how many records are fetched at a time.</summary>
    /// <param name="size">At least 1, or <see cref="Config.Infinite"/> for all.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithFetchSize(long size) => With(() => config.FetchSize = CheckedFetchSize(size));

    /// <summary>Sets the name that the server's logs give this client.</summary>
    /// <param name="userAgent">The name.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithUserAgent(string userAgent)
    {
        ArgumentException.ThrowIfNullOrEmpty(userAgent);
        return With(() => config.UserAgent = userAgent);
    }

    /// <summary>Sets which certificates are accepted where encryption is switched on by <see cref="WithEncryptionLevel"/>.</summary>
    /// <param name="certificateTrustRule">The rule.</param>
    /// <param name="trustedCaCertificates">Those of <see cref="CertificateTrustRule.TrustList"/>; null with any other rule.</param>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithCertificateTrustRule(
        CertificateTrustRule certificateTrustRule, IReadOnlyList<X509Certificate2>? trustedCaCertificates = null)
    {
        var isList = certificateTrustRule == CertificateTrustRule.TrustList;
        if (isList != trustedCaCertificates is { Count: > 0 } || (!isList && trustedCaCertificates is not null))
        {
            throw new ArgumentException(
                $"Certificates are given with {nameof(CertificateTrustRule.TrustList)}, and only with it.",
                nameof(trustedCaCertificates));
        }

        return With(() => (config.TrustRule, config.TrustedCertificates) = (certificateTrustRule, trustedCaCertificates ?? []));
    }

    /// <summary>Asks the server to leave out notifications.</summary>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithNotificationsDisabled() => With(() => config.NotificationsDisabled = true);

    /// <summary>Says that the server is not to be told which parts of this client are in use; it never is.</summary>
    /// <returns>This builder.</returns>
    public ConfigBuilder WithTelemetryDisabled() => With(() => config.TelemetryDisabled = true);

    /// <summary>The clock that every wait and age is measured by.</summary>
    internal ConfigBuilder WithTimeProvider(TimeProvider timeProvider) => With(() => config.TimeProvider = timeProvider);

    /// <summary>How a host name becomes addresses.</summary>
    internal ConfigBuilder WithHostResolver(Func<string, CancellationToken, Task<IPAddress[]>> resolve) =>
        With(() => config.ResolveHost = resolve);

    /// <summary>How a socket is connected to an address.</summary>
    internal ConfigBuilder WithSocketConnector(Func<Socket, IPEndPoint, CancellationToken, ValueTask> connect) => With(() => config.ConnectSocket = connect);

    /// <summary>Where the jitter of the pauses between attempts starts from.</summary>
    internal ConfigBuilder WithJitterSeed(int seed) => With(() => config.JitterSeed = seed);

    internal static long CheckedFetchSize(long size) =>
        size > 0 || size == Config.Infinite
            ? size
            : throw new ArgumentOutOfRangeException(nameof(size), size, "At least one record is fetched at a time, or all (-1).");

    internal Config Build() => config;

    private ConfigBuilder With(Action set)
    {
        set();
        return this;
    }
}
