namespace PartnershipGraph.Bolt;

/// <summary>A transaction is used after one of its statements failed.</summary>
public sealed class TransactionTerminatedException : ClientException
{
    internal TransactionTerminatedException(Exception inner)
        : base((inner as Neo4jException)?.Code, inner.Message, inner)
    {
    }

    /// <summary>Whether the failure that ended the transaction is one that may pass.</summary>
    public override bool IsRetriable => InnerException is Neo4jException { IsRetriable: true };
}
