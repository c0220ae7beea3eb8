namespace PartnershipGraph.IntegrationTests.OwnServers;

/// <summary>How a server of a test's own differs from the usual one.</summary>
/// <param name="Tls">Whether it takes TLS on the Bolt port, beside plain text, with a certificate that nobody vouches for.</param>
/// <param name="NoAuth">Whether it asks for no login.</param>
internal sealed record ServerOptions(bool Tls = false, bool NoAuth = false);
