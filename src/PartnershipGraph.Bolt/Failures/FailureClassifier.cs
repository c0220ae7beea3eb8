namespace PartnershipGraph.Bolt.Failures;

/// <summary>From what the server says went wrong to the exception that the caller gets, and whether the same again may succeed.</summary>
internal static class FailureClassifier
{
    private const string clientError = "Neo.ClientError.";
    private const string transientError = "Neo.TransientError.";
    private const string securityError = "Neo.ClientError.Security.";

    /// <summary>Called transient, but someone ended the transaction on purpose: the name that newer servers give it is right.</summary>
    private static readonly HashSet<string> stopped = new(StringComparer.Ordinal)
    {
        "Neo.TransientError.Transaction.Terminated", "Neo.TransientError.Transaction.LockClientStopped",
    };

    /// <summary>A write met a server that takes none: where there are others, the one that leads takes it.</summary>
    private static readonly HashSet<string> elsewhere = new(StringComparer.Ordinal)
    {
        "Neo.ClientError.Cluster.NotALeader", "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
    };

    public static Neo4jException ToException(IReadOnlyDictionary<string, object?> metadata, bool hasOtherServers) =>
        ToException(ServerFailure.Read(metadata), hasOtherServers);

    public static Neo4jException ToException(ServerFailure failure, bool hasOtherServers)
    {
        var code = CodeOf(failure.Code);
        var message = FailureAdvice.With(failure.Message, code);
        var exception = Create(code, message, hasOtherServers && elsewhere.Contains(code), failure.GqlStatus);
        exception.Code = code;
        return exception;
    }

    /// <summary>Whether the token, or what it allows, is no longer good: no other session gets the connection.</summary>
    public static bool IsSpent(Neo4jException failure) => failure is AuthorizationException or TokenExpiredException;

    private static string CodeOf(string code) =>
        stopped.Contains(code) ? string.Concat(clientError, code.AsSpan(transientError.Length)) : code;

    private static Neo4jException Create(string code, string message, bool mayPass, string? gqlStatus) => code switch
    {
        "Neo.ClientError.Statement.ArgumentError" => new StatementArgumentException(message) { GqlStatus = gqlStatus },
        "Neo.ClientError.Statement.TypeError" => new TypeException(message) { GqlStatus = gqlStatus },
        "Neo.ClientError.Database.DatabaseNotFound" => new FatalDiscoveryException(message) { GqlStatus = gqlStatus },
        "Neo.ClientError.Transaction.InvalidBookmark" => new InvalidBookmarkException(message) { GqlStatus = gqlStatus },
        "Neo.ClientError.Security.Unauthorized" => new AuthenticationException(message) { GqlStatus = gqlStatus },
        "Neo.ClientError.Security.AuthorizationExpired" => new AuthorizationException(message) { GqlStatus = gqlStatus },
        "Neo.ClientError.Security.TokenExpired" => new TokenExpiredException(message) { GqlStatus = gqlStatus },
        "Neo.ClientError.Security.Forbidden" => new ForbiddenException(message) { GqlStatus = gqlStatus },
        _ when Is(code, securityError) => new UnknownSecurityException(message) { GqlStatus = gqlStatus },
        _ when Is(code, "Neo.ClientError.Request.Invalid") => new ProtocolException(message) { GqlStatus = gqlStatus },
        _ when Is(code, clientError) => new ClientException(code, message) { MayPass = mayPass, GqlStatus = gqlStatus },
        _ when Is(code, transientError) => new TransientException(code, message) { GqlStatus = gqlStatus },
        _ => new DatabaseException(code, message) { GqlStatus = gqlStatus },
    };

    private static bool Is(string code, string prefix) => code.StartsWith(prefix, StringComparison.Ordinal);
}
