namespace PartnershipGraph.Bolt;

/// <summary>The server does not know who is calling: a wrong name or password.</summary>
public class AuthenticationException : SecurityException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public AuthenticationException(string message)
        : base(message)
    {
    }
}
