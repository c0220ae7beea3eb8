namespace PartnershipGraph.Kernel.Graphs;

/// <summary>What becomes of several ties between the same two vertices (in the same direction, if directed).</summary>
public enum ParallelPolicy
{
    /// <summary>One tie of the summed strength; the terms are added in rising order, so their order of arrival is no matter.</summary>
    Sum,

    /// <summary>One tie of the greatest strength, that is of the shortest length.</summary>
    Max,

    /// <summary>Building is refused.</summary>
    Error,
}
