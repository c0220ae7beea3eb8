namespace PartnershipGraph.Bolt;

/// <summary>The session's server can no longer serve it; another session may be served.</summary>
public class SessionExpiredException : Neo4jException
{
    /// <inheritdoc />
    public override bool IsRetriable => true;

    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public SessionExpiredException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what went wrong and why.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public SessionExpiredException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
