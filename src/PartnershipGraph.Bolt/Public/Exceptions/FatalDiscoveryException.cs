namespace PartnershipGraph.Bolt;

/// <summary>The database that was asked for is not there.</summary>
public class FatalDiscoveryException : ClientException
{
    /// <summary>An exception that says what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public FatalDiscoveryException(string message)
        : base(message)
    {
    }
}
