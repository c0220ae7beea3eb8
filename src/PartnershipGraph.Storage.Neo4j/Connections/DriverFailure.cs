using PartnershipGraph.Analysis.Ports;

namespace PartnershipGraph.Storage.Neo4j.Connections;

/// <summary>Which failures of the driver mean that the store cannot answer, and what to do about each.</summary>
internal static class DriverFailure
{
    private const string wrongVersion = "it answers, but not in a protocol that this program speaks: Bolt 5.0 or later, which is Neo4j 5";

    /// <summary>The failure as a person can use it; null for one that is the statement's own.</summary>
    public static StoreUnavailableException? Told(Neo4jException failure, StoreAddress address) =>
        Remedy(failure, address) is { } remedy ? new StoreUnavailableException($"{address}: {remedy}", failure) : null;

    /// <summary>Whether the database refused a write because it takes none.</summary>
    public static bool IsReadOnly(Neo4jException e) => e.Code is
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase"
        or "Neo.ClientError.General.WriteOnReadOnlyAccessMode" or "Neo.ClientError.Statement.AccessMode";

    private static string? Remedy(Neo4jException e, StoreAddress address) => (e is AuthenticationException ? e.Code ?? ServerCodes.Unauthorized : e.Code) switch
    {
        ServerCodes.Unauthorized when !address.HasCredentials =>
            "it wants a login: set NEO4J_USERNAME and NEO4J_PASSWORD, or write user:password@ before the host",
        ServerCodes.Unauthorized => $"it refuses the login of the user '{address.User}': check the password",
        ServerCodes.RateLimit => "it has locked the login for a while after several wrong passwords: wait a little, then log in with the right one",
        ServerCodes.CredentialsExpired =>
            $"the password of the user '{address.User}' has expired: log in once in Neo4j Browser or cypher-shell and choose another",
        ServerCodes.TokenExpired or ServerCodes.AuthorizationExpired => "the login has expired: ask again",
        ServerCodes.Forbidden => $"the user '{address.User}' may not do this: {e.Message}",
        ServerCodes.DatabaseNotFound => $"it has no database '{address.Database}': correct the name behind the host, or leave it out for the server's default",
        ServerCodes.DatabaseUnavailable or ServerCodes.AnyDatabaseUnavailable => $"its database {(address.Database is { } d ? $"'{d}' " : "")}is not online: {e.Message}",
        ServerCodes.OutOfMemory or ServerCodes.TransactionOutOfMemory => $"it ran out of memory for one transaction: give it more (server.memory.heap.max_size). {e.Message}",
        _ when IsReadOnly(e) => "its database is read-only, nothing was written: make it writable, or name another one behind the host",
        _ when TlsOf(e) is { } tls => Tls(tls, address),
        _ => Lost(e, address),
    };

    private static string? Lost(Neo4jException e, StoreAddress address) => e switch
    {
        FatalDiscoveryException => $"it could not say which servers to ask: {e.Message} Where there is one server only, bolt:// needs no routing",
        SessionExpiredException or ServiceUnavailableException when address.IsRouted =>
            $"no answer: {Sentence(e)} Is it running? If it names servers that are out of reach from here, try {Direct(address)}:// instead of {address.Scheme}://{OwnCertificate(address)}",
        ServiceUnavailableException => $"no answer: {Sentence(e)} Is it running, and is this the port of Bolt (7687, not 7474)?",
        SessionExpiredException or ConnectionReadTimeoutException => $"the connection was lost: {Sentence(e)} Ask again once it answers",
        ProtocolException or UnsupportedFeatureException => $"{wrongVersion}. {Sentence(e)}",
        // The server's own refusals have a code: without one it came to no talk at all.
        SecurityException { Code: null or "" } => $"no connection: {Sentence(e)}",
        SecurityException or AuthenticationException => $"it refuses the login: {Sentence(e)}",
        ClientException when string.Equals(address.Database, "system", StringComparison.OrdinalIgnoreCase) =>
            "its database 'system' keeps users and databases, and no data: name another one behind the host, or leave it out for the server's default",
        _ when e.Code?.StartsWith(ServerCodes.OfTransaction, StringComparison.Ordinal) is true => $"it ended the work, or somebody did: {Sentence(e)} Ask again",
        DatabaseException when e.Code?.StartsWith(ServerCodes.OfSchema, StringComparison.Ordinal) is not true => $"a fault of the server, see its logs: {Sentence(e)}",
        TransientException => $"it could not finish, and trying again did not help: {Sentence(e)}",
        _ => null,
    };

    private static string Direct(StoreAddress address) => "bolt" + address.Scheme["neo4j".Length..];

    /// <summary>A driver that looks for routers does not always tell that it was the certificate.</summary>
    private static string OwnCertificate(StoreAddress address) =>
        address.Scheme == "neo4j+s" ? "; if its certificate is its own, neo4j+ssc:// accepts that" : "";

    private static string Tls(Exception cause, StoreAddress address) => address.Scheme switch
    {
        "bolt" or "neo4j" => $"it wants encryption: try {address.Scheme}+s://, or {address.Scheme}+ssc:// if its certificate is its own. {cause.Message}",
        "bolt+s" or "neo4j+s" =>
            $"no encrypted connection: {cause.Message} If its certificate is its own, {address.Scheme}sc:// accepts that; if it does not encrypt, write {address.Scheme[..^2]}://",
        _ => $"no encrypted connection: {cause.Message} If it does not encrypt, write {address.Scheme[..^4]}://",
    };

    private static Exception? TlsOf(Exception e)
    {
        for (Exception? cause = e; cause is not null; cause = cause.InnerException)
        {
            if (cause is System.Security.Authentication.AuthenticationException)
            {
                return cause;
            }
        }

        return null;
    }

    private static string Sentence(Exception e)
    {
        var text = (e.InnerException is { } inner && !e.Message.Contains(inner.Message, StringComparison.Ordinal) ? $"{e.Message} ({inner.Message})" : e.Message).Trim();
        return text.EndsWith('.') || text.EndsWith('!') || text.EndsWith('?') ? text : text + ".";
    }
}
