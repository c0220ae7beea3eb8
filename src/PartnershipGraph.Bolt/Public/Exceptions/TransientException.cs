namespace PartnershipGraph.Bolt;

/// <summary>A failure that may pass: the same again may succeed.</summary>
public class TransientException : Neo4jException
{
    /// <inheritdoc />
    public override bool IsRetriable => true;

    /// <summary>An exception without a message.</summary>
    public TransientException()
    {
    }

    /// <summary>An exception with the server's code.</summary>
    /// <param name="code">The server's code.</param>
    /// <param name="message">What went wrong.</param>
    public TransientException(string? code, string message)
        : base(code, message)
    {
    }

    /// <summary>An exception with the server's code and the cause.</summary>
    /// <param name="code">The server's code.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public TransientException(string? code, string message, Exception? innerException)
        : base(code, message, innerException)
    {
    }
}
