namespace PartnershipGraph.Bolt;

/// <summary>The server or the driver refused for a reason of security.</summary>
public class SecurityException : Neo4jException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public SecurityException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with the server's code.</summary>
    /// <param name="code">The server's code.</param>
    /// <param name="message">What went wrong.</param>
    public SecurityException(string? code, string message)
        : base(code, message)
    {
    }

    /// <summary>An exception that says what went wrong and why.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public SecurityException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
