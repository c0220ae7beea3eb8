namespace PartnershipGraph.Bolt.Failures;

/// <summary>What the server's message leaves out and the caller needs to know.</summary>
internal static class FailureAdvice
{
    /// <summary>The message and the advice, each a sentence.</summary>
    public static string With(string message, string code) => For(code) is { Length: > 0 } advice
        ? message.TrimEnd() + (message.TrimEnd() is [.., '.' or '!' or '?'] ? "" : ".") + advice
        : message;

    private static string For(string code) => code switch
    {
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            " The user is locked after too many wrong passwords, for 5 seconds unless the server's dbms.security.auth_lock_time says"
            + " otherwise: wait, then try again with the right password.",
        _ when code.EndsWith("OutOfMemoryError", StringComparison.Ordinal) =>
            " The server has no memory left for a transaction of this size: if it fails again, ask for less at once, or make the batches smaller.",
        _ => "",
    };
}
