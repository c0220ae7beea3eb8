namespace PartnershipGraph.Bolt;

/// <summary>The caller's token has expired.</summary>
public class TokenExpiredException : SecurityException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public TokenExpiredException(string message)
        : base(message)
    {
    }
}
