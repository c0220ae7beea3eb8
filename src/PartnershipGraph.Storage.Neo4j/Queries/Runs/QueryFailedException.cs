namespace PartnershipGraph.Storage.Neo4j.Queries.Runs;

/// <summary>A statement failed while it ran: a constraint, arithmetic, memory, time.</summary>
public sealed class QueryFailedException : Exception
{
    /// <summary>A failure of a statement.</summary>
    /// <param name="message">What the server said.</param>
    /// <param name="cause">What the driver said.</param>
    public QueryFailedException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
