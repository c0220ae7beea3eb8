namespace PartnershipGraph.Bolt;

/// <summary>No connection became free, or could be opened, within the time that a caller may wait for one.</summary>
public sealed class ConnectionAcquisitionTimeoutException : ClientException
{
    /// <summary>An exception that says how long was waited, and for what.</summary>
    /// <param name="message">What went wrong.</param>
    public ConnectionAcquisitionTimeoutException(string message)
        : base(message)
    {
    }
}
