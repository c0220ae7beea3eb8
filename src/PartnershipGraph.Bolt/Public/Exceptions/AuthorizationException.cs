namespace PartnershipGraph.Bolt;

/// <summary>What the server knew of the caller's rights has expired; on a new connection it asks again.</summary>
public class AuthorizationException : SecurityException
{
    /// <inheritdoc />
    public override bool IsRetriable => true;

    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public AuthorizationException(string message)
        : base(message)
    {
    }
}
