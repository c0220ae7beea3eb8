namespace PartnershipGraph.Analysis.Measures.Answers;

/// <summary>What a measure says of a network, in terms of vertex ids. Undefined values are null, each with a reason.</summary>
public abstract record MeasureAnswer
{
    /// <summary>What the answer is about: the word of the contract (<c>vertex</c>, <c>edge</c>, <c>graph</c> …).</summary>
    public abstract string Domain { get; }

    /// <summary>False where an iteration found no answer.</summary>
    public bool Converged { get; init; } = true;

    /// <summary>What to know about the values before they are believed, in words; null if nothing.</summary>
    public string? Remark { get; init; }
}
