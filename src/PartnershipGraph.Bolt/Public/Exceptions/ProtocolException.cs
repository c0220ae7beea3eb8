namespace PartnershipGraph.Bolt;

/// <summary>One side sent what the protocol does not know.</summary>
public class ProtocolException : Neo4jException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public ProtocolException(string message)
        : base(message)
    {
    }
}
