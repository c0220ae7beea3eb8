namespace PartnershipGraph.Bolt;

/// <summary>The server was silent for longer than it said it would be.</summary>
public class ConnectionReadTimeoutException : Neo4jException
{
    /// <inheritdoc />
    public override bool IsRetriable => true;

    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public ConnectionReadTimeoutException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what went wrong and why.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public ConnectionReadTimeoutException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
