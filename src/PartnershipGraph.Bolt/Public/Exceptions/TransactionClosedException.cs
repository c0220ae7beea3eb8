namespace PartnershipGraph.Bolt;

/// <summary>A transaction is used after it was committed or rolled back.</summary>
public class TransactionClosedException : ClientException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public TransactionClosedException(string message)
        : base(message)
    {
    }
}
