namespace PartnershipGraph.Bolt;

/// <summary>A value is beyond the range of the type it is to become.</summary>
public class ValueOverflowException : ClientException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public ValueOverflowException(string message)
        : base(message)
    {
    }
}
