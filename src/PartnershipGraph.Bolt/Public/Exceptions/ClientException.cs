namespace PartnershipGraph.Bolt;

/// <summary>The statement or the way the driver was used is wrong: the same again fails again.</summary>
public class ClientException : Neo4jException
{
    /// <summary>An exception without a message.</summary>
    public ClientException()
    {
    }

    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public ClientException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with the server's code.</summary>
    /// <param name="code">The server's code.</param>
    /// <param name="message">What went wrong.</param>
    public ClientException(string? code, string message)
        : base(code, message)
    {
    }

    /// <summary>An exception that says what went wrong and why.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public ClientException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception with the server's code and the cause.</summary>
    /// <param name="code">The server's code.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public ClientException(string? code, string message, Exception? innerException)
        : base(code, message, innerException)
    {
    }
}
