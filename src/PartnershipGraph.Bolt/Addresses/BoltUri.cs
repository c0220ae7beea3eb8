namespace PartnershipGraph.Bolt.Addresses;

/// <summary>What the address of a driver says: where, whether its routing table is asked for, and what is trusted.</summary>
internal sealed record BoltUri(
    string Scheme, ServerAddress Address, bool IsRouted, TlsTrust Trust, IReadOnlyDictionary<string, string> RoutingContext)
{
    private const string schemes = "bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc";

    public bool IsEncrypted => Trust != TlsTrust.Plain;

    /// <summary>Reads an address. Messages never repeat it whole: a password may stand in it by mistake.</summary>
    public static BoltUri Parse(Uri uri, Config config)
    {
        if (!uri.IsAbsoluteUri || string.IsNullOrEmpty(uri.Host))
        {
            throw Invalid($"An address is a scheme ({schemes}), a host and perhaps a port, such as bolt://localhost:7687.");
        }

        var (name, suffix) = Split(uri.Scheme);
        var isRouted = name == "neo4j";
        if (uri.UserInfo.Length > 0)
        {
            throw Invalid("Credentials do not stand in the address of a driver; give them as AuthTokens.Basic(user, password).");
        }

        if (uri.AbsolutePath is not ("" or "/"))
        {
            throw Invalid("A database does not stand in the address of a driver; give it to the session, by WithDatabase(name).");
        }

        if (!isRouted && uri.Query.Length > 0)
        {
            throw Invalid($"The part after '?' is a routing context, which {uri.Scheme}:// has no use for; remove it, or use neo4j://.");
        }

        var host = uri.IdnHost.Trim('[', ']');
        var address = new ServerAddress(host, uri.Port > 0 ? uri.Port : ServerAddress.DefaultPort);
        return new BoltUri(uri.Scheme, address, isRouted, TrustOf(uri.Scheme, suffix, config), RoutingContextOf(uri, address, isRouted));
    }

    private static (string Name, string? Suffix) Split(string scheme)
    {
        var parts = scheme.Split('+');
        return parts is ["bolt" or "neo4j"] or ["bolt" or "neo4j", "s" or "ssc"]
            ? (parts[0], parts.Length > 1 ? parts[1] : null)
            : throw Invalid($"'{scheme}' is no scheme of a Neo4j; it is one of {schemes}.");
    }

    private static TlsTrust TrustOf(string scheme, string? suffix, Config config)
    {
        if (suffix is null)
        {
            return config.EncryptionLevel == EncryptionLevel.None
                ? TlsTrust.Plain
                : Rule(config.TrustRule ?? CertificateTrustRule.TrustSystem);
        }

        // Two places that say it could contradict each other, and a silent choice could be the unsafe one.
        return config.ChosenEncryption is null && config.TrustRule is null
            ? suffix == "s" ? TlsTrust.System : TlsTrust.Any
            : throw Invalid(
                $"{scheme}:// says how the connection is encrypted; leave out WithEncryptionLevel and WithCertificateTrustRule.");
    }

    private static TlsTrust Rule(CertificateTrustRule rule) => rule switch
    {
        CertificateTrustRule.TrustAny => TlsTrust.Any,
        CertificateTrustRule.TrustList => TlsTrust.Listed,
        _ => TlsTrust.System,
    };

    private static Dictionary<string, string> RoutingContextOf(Uri uri, ServerAddress address, bool isRouted)
    {
        var context = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!isRouted)
        {
            return context;
        }

        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            if (parts is not [{ Length: > 0 } key, { Length: > 0 } value]
                || key == "address"
                || !context.TryAdd(key, Uri.UnescapeDataString(value)))
            {
                throw Invalid("The routing context after '?' is key=value pairs joined by '&', each key once, none of them 'address'.");
            }
        }

        // A server behind another port or name than its own answers with the address it was asked by.
        context["address"] = address.ToString();
        return context;
    }

    private static ArgumentException Invalid(string address) => new(address, nameof(address));
}
