using System.Globalization;
using PartnershipGraph.Analysis;

namespace PartnershipGraph.Storage.Neo4j.Connections;

/// <summary>
/// Takes an address apart by hand: <see cref="Uri"/> unescapes some characters of a password and keeps others, and its
/// messages show the whole text.
/// </summary>
internal sealed class StoreAddressReader(Func<string, string?> environment)
{
    private const string form = "write bolt://[user:password@]host[:port][/database]";

    public StoreAddress Read(string uri)
    {
        var divider = uri.IndexOf("://", StringComparison.Ordinal);
        var scheme = SchemeOf(divider < 0 ? "" : uri[..divider].Trim().ToLowerInvariant());
        var rest = uri[(divider + 3)..].Trim();
        if (rest.Contains('#', StringComparison.Ordinal))
        {
            throw new UsageException($"the address of the store ({scheme}://) has a # in it: in a user name or password write it as %23");
        }

        var end = rest.IndexOfAny(['/', '?']);
        var (authority, tail) = end < 0 ? (rest, "") : (rest[..end], rest[end..]);
        if (tail.Contains('@', StringComparison.Ordinal))
        {
            throw new UsageException(
                $"the address of the store ({scheme}://) has an @ behind a / or ?: in a user name or password write / as %2F, ? as %3F and @ as %40");
        }

        var at = authority.LastIndexOf('@');
        var (host, port) = HostAndPort(scheme, authority[(at + 1)..]);
        var (user, password) = Login(scheme, at < 0 ? null : authority[..at]);
        var question = tail.IndexOf('?', StringComparison.Ordinal);
        var address = new StoreAddress
        {
            Scheme = scheme,
            Host = host,
            Port = port,
            User = user,
            Password = password,
            Database = DatabaseOf(question < 0 ? tail : tail[..question], $"{scheme}://{host}"),
            RoutingContext = question < 0 ? "" : tail[(question + 1)..],
        };
        Check(address);
        return address;
    }

    private static void Check(StoreAddress address)
    {
        if (address.RoutingContext.Length > 0 && !address.IsRouted)
        {
            throw new UsageException(
                $"{address} has a part behind a ?, which is the routing context of neo4j:// and means nothing to {address.Scheme}://");
        }

        var pairs = address.RoutingContext.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).ToList();
        if (pairs.Any(p => p is not [{ Length: > 0 }, { Length: > 0 }]) || pairs.DistinctBy(p => p[0]).Count() < pairs.Count)
        {
            throw new UsageException($"{address} has a routing context that is no list of different names with values, as in ?region=europe&policy=near");
        }

        if (!Uri.TryCreate(address.ToDriverUri(), UriKind.Absolute, out var uri) || uri.Port != address.Port)
        {
            throw new UsageException($"the address of the store ({address.Scheme}://) has a host that no network knows: {form}");
        }
    }

    private static string SchemeOf(string scheme)
    {
        if (StoreAddress.Schemes.Contains(scheme, StringComparer.Ordinal))
        {
            return scheme;
        }

        var known = string.Join(", ", StoreAddress.Schemes);
        throw new UsageException(scheme switch
        {
            "http" or "https" =>
                $"{scheme}:// is where Neo4j's Browser and Query API answer; a store is reached over Bolt, by default on port 7687: {form} (schemes: {known})",
            "" => $"the address of a store begins with its scheme ({known}): {form}",
            _ => $"no store is reached by this scheme; there are {known}: {form}",
        });
    }

    private static (string Host, int Port) HostAndPort(string scheme, string text)
    {
        // What cannot be read is not shown: it may be the end of a password.
        var bracket = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        var colon = bracket >= 0 ? text.IndexOf(':', bracket) : text.IndexOf(':', StringComparison.Ordinal);
        if (text.StartsWith('[') && (bracket < 0 || (colon != bracket + 1 && bracket + 1 != text.Length)))
        {
            throw new UsageException($"the address of the store ({scheme}://) has a bracket that does not hold an IPv6 address, as in {scheme}://[::1]:7687");
        }

        var host = colon < 0 ? text : text[..colon];
        if (host.Length == 0 || host.Any(char.IsWhiteSpace))
        {
            throw new UsageException($"the address of the store ({scheme}://) names no host: {form}");
        }

        if (colon < 0 || colon + 1 == text.Length)
        {
            return (host, StoreAddress.DefaultPort);
        }

        if (bracket < 0 && text.LastIndexOf(':') != colon)
        {
            throw new UsageException($"the address of the store ({scheme}://) has several colons: an IPv6 address stands in brackets, as in {scheme}://[::1]:7687");
        }

        return int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535
            ? (host, port)
            : throw new UsageException($"the address of the store ({scheme}://) has no port behind its last colon: a number from 1 to 65535");
    }

    private static string? DatabaseOf(string path, string shown)
    {
        var name = Uri.UnescapeDataString(path.TrimStart('/'));
        if (path.StartsWith("//", StringComparison.Ordinal) || name.TrimEnd('/').Contains('/', StringComparison.Ordinal))
        {
            throw new UsageException($"the address {shown} names a database with a / in it: {form}");
        }

        name = name.TrimEnd('/');
        return name.Length == 0 ? null : name;
    }

    private (string? User, string? Password) Login(string scheme, string? information)
    {
        var (user, password) = (Variable("NEO4J_USERNAME"), Variable("NEO4J_PASSWORD"));
        if (information is not null)
        {
            var colon = information.IndexOf(':', StringComparison.Ordinal);
            var (named, given) = colon < 0 ? (information, "") : (information[..colon], information[(colon + 1)..]);
            user = named.Length > 0 ? Uri.UnescapeDataString(named) : user;
            password = given.Length > 0 ? Uri.UnescapeDataString(given) : password;
            if (named.Length > 0 && password is null)
            {
                throw new UsageException($"the address of the store ({scheme}://) names a user without a password: write user:password@, or set NEO4J_PASSWORD");
            }
        }

        // The first user of every Neo4j is called neo4j. A name alone logs nobody in.
        return password is null ? (null, null) : (user ?? "neo4j", password);
    }

    private string? Variable(string name) => environment(name) is { Length: > 0 } value ? value : null;
}
