namespace PartnershipGraph.Bolt;

/// <summary>A session is asked for a second transaction while one is open.</summary>
public class TransactionNestingException : ClientException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public TransactionNestingException(string message)
        : base(message)
    {
    }
}
