namespace PartnershipGraph.Bolt;

/// <summary>A statement's argument has a value that it cannot have.</summary>
public class StatementArgumentException : ClientException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public StatementArgumentException(string message)
        : base(message)
    {
    }
}
