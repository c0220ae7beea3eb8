namespace PartnershipGraph.Bolt;

/// <summary>There is no server to talk to, or the talk with it was cut.</summary>
public class ServiceUnavailableException : Neo4jException
{
    /// <inheritdoc />
    public override bool IsRetriable => true;

    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public ServiceUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what went wrong and why.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public ServiceUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
