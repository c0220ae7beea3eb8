namespace PartnershipGraph.Analysis.Ports;

/// <summary>
/// A store cannot answer: it is not there, refuses the login, lacks the schema or the data, or was lost on the way. The
/// message says what to do.
/// </summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>A failure of the store.</summary>
    /// <param name="message">What is wrong and what to do about it; never with a password.</param>
    /// <param name="cause">What the driver said.</param>
    public StoreUnavailableException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
