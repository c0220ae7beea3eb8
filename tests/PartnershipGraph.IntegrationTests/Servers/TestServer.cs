namespace PartnershipGraph.IntegrationTests.Servers;

/// <summary>Where a Neo4j answers, and to whom.</summary>
/// <param name="Bolt">The Bolt address, without user information.</param>
/// <param name="User">Who logs in.</param>
/// <param name="Password">With which password; null where the server asks for none.</param>
/// <param name="Http">Where HTTP answers; null where that is not known.</param>
/// <param name="Origin">Where the server comes from, for a person to read.</param>
internal sealed record TestServer(Uri Bolt, string User, string? Password, Uri? Http, string Origin)
{
    public string Host => FormattableString.Invariant($"{Bolt.Host}:{Bolt.Port}");

    /// <summary>The server as <c>--store</c> takes it.</summary>
    public string StoreUri => StoreUriOf(Bolt.Scheme);

    public string StoreUriOf(string scheme) => Password is null
        ? $"{scheme}://{Host}"
        : $"{scheme}://{Uri.EscapeDataString(User)}:{Uri.EscapeDataString(Password)}@{Host}";

    /// <summary>The server without a login, as another person may know it.</summary>
    public string StoreUriFor(string user, string password) =>
        $"{Bolt.Scheme}://{Uri.EscapeDataString(user)}:{Uri.EscapeDataString(password)}@{Host}";

    public IDriver Connect() => GraphDatabase.Driver(
        Bolt,
        Password is null ? AuthTokens.None : AuthTokens.Basic(User, Password),
        // Tests end servers: a connection is tried before it is lent again.
        c => c.WithConnectionTimeout(TimeSpan.FromSeconds(5)).WithConnectionLivenessCheckTimeout(TimeSpan.Zero));

    /// <summary>What goes wrong when the server is asked something; null where it answers.</summary>
    public async Task<string?> FaultAsync()
    {
        try
        {
            await using var driver = Connect();
            await driver.VerifyConnectivityAsync();
            return null;
        }
        catch (Exception e) when (e is Neo4jException or ArgumentException or NotSupportedException)
        {
            return e.Message;
        }
    }

    public override string ToString() => $"{Bolt.Scheme}://{Host} ({Origin})";
}
