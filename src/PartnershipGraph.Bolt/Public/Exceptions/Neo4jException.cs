namespace PartnershipGraph.Bolt;

/// <summary>What went wrong between this process and a Neo4j, or inside it.</summary>
public class Neo4jException : Exception
{
    /// <summary>An exception without a message.</summary>
    public Neo4jException()
    {
    }

    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public Neo4jException(string message)
        : this(null, message)
    {
    }

    /// <summary>An exception with the server's code.</summary>
    /// <param name="code">The server's code.</param>
    /// <param name="message">What went wrong.</param>
    public Neo4jException(string? code, string message)
        : base(message) =>
        Code = code;

    /// <summary>An exception that says what went wrong and why.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public Neo4jException(string message, Exception? innerException)
        : this(null, message, innerException)
    {
    }

    /// <summary>An exception with the server's code and the cause.</summary>
    /// <param name="code">The server's code.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public Neo4jException(string? code, string message, Exception? innerException)
        : base(message, innerException) =>
        Code = code;

    /// <summary>Whether the same work, tried again, may succeed. A unit of work of a managed transaction is then run again.</summary>
    public virtual bool IsRetriable => MayPass;

    /// <summary>The server's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; null where the failure is this side's.</summary>
    public string? Code { get; set; }

    /// <summary>A failure whose class does not tell that it may pass: a write that reached a server which does not lead.</summary>
    internal bool MayPass { get; init; }

    /// <inheritdoc />
    public override string Message => Remark is null ? base.Message : $"{base.Message} {Remark}";

    /// <summary>What this side adds: how often the work was tried, which statement failed.</summary>
    internal string? Remark { get; set; }

    /// <summary>The five characters by which the query language's standard names the failure, where the server said them.</summary>
    internal string? GqlStatus { get; init; }
}
