namespace PartnershipGraph.Analysis.Ties;

/// <summary>What becomes of several rows between the same vertices. It acts on the weights as the file has them.</summary>
public enum ParallelTies
{
    /// <summary>One tie, of their sum.</summary>
    Sum,

    /// <summary>One tie, of the largest weight.</summary>
    Max,

    /// <summary>One tie, of the smallest weight: the shortest, where weights are distances.</summary>
    Min,

    /// <summary>The second one is refused.</summary>
    Error,
}
