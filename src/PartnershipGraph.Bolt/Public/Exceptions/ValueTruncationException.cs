namespace PartnershipGraph.Bolt;

/// <summary>A value is finer than the type it is to become.</summary>
public class ValueTruncationException : ClientException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public ValueTruncationException(string message)
        : base(message)
    {
    }
}
