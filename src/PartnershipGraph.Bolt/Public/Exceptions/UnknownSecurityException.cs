namespace PartnershipGraph.Bolt;

/// <summary>A failure of security of a kind that has no class of its own.</summary>
public class UnknownSecurityException : SecurityException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public UnknownSecurityException(string message)
        : base(message)
    {
    }
}
