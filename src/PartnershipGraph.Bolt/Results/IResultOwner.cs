namespace PartnershipGraph.Bolt.Results;

/// <summary>Whose statement a result is: a session's, which gives the connection back when it ends, or a transaction's.</summary>
internal interface IResultOwner
{
    /// <summary>Why the connection must not be used for this result any more; null while it may.</summary>
    Exception? Closed { get; }

    /// <summary>Whether several results may be open on the connection.</summary>
    bool HasSeveralResults { get; }

    /// <summary>The result ended well; the server's last words are given.</summary>
    void OnEnd(IReadOnlyDictionary<string, object?> metadata);

    /// <summary>The result ended, well or not, and nobody has the connection's turn.</summary>
    ValueTask FinishAsync();
}
