using System.Net;
using System.Net.Security;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>How a stub listens, and the values that its scripts name with a dollar, beside <c>$address</c>, its own.</summary>
internal sealed record StubOptions
{
    private static readonly Dictionary<string, object?> nothing = [];

    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>A free one where it is 0.</summary>
    public int Port { get; init; }

    /// <summary>The name in the address that the client is given, where it is not the number.</summary>
    public string? Host { get; init; }

    public SslServerAuthenticationOptions? Tls { get; init; }

    public IReadOnlyDictionary<string, object?> Given { get; init; } = nothing;

    /// <summary>Signals that several stubs and their test have in common.</summary>
    public Signals? Signals { get; init; }

    /// <summary>Any number of connections, none included: each beyond the scripts plays the last one.</summary>
    public bool Repeats { get; init; }
}
