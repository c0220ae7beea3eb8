namespace PartnershipGraph.Bolt;

/// <summary>The database failed to carry out a statement.</summary>
public class DatabaseException : Neo4jException
{
    /// <summary>An exception without a message.</summary>
    public DatabaseException()
    {
    }

    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public DatabaseException(string message)
        : base(string.Empty, message)
    {
    }

    /// <summary>An exception with the server's code.</summary>
    /// <param name="code">The server's code.</param>
    /// <param name="message">What went wrong.</param>
    public DatabaseException(string? code, string message)
        : base(code, message)
    {
    }

    /// <summary>An exception with the server's code and the cause.</summary>
    /// <param name="code">The server's code.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public DatabaseException(string? code, string message, Exception? innerException)
        : base(code, message, innerException)
    {
    }
}
