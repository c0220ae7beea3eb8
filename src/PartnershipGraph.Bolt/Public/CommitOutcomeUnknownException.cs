namespace PartnershipGraph.Bolt;

/// <summary>The connection was lost between COMMIT and its answer: nobody here knows whether the changes were made.</summary>
/// <remarks>
/// Never tried again by itself, since the same changes might be made twice. Work that may safely be done twice (MERGE on keys, absolute
/// values) can be run again by its caller.
/// </remarks>
public sealed class CommitOutcomeUnknownException : ServiceUnavailableException
{
    /// <summary>An exception that says what was lost.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">How the connection was lost.</param>
    public CommitOutcomeUnknownException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the same may be run again without harm: not known, so no.</summary>
    public override bool IsRetriable => false;
}
