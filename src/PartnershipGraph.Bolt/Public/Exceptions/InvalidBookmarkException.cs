namespace PartnershipGraph.Bolt;

/// <summary>The server cannot read a bookmark.</summary>
public class InvalidBookmarkException : ClientException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public InvalidBookmarkException(string message)
        : base(message)
    {
    }
}
