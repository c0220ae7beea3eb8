namespace PartnershipGraph.Bolt;

/// <summary>A statement met a value of another type than it needs.</summary>
public class TypeException : ClientException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public TypeException(string message)
        : base(message)
    {
    }
}
