namespace PartnershipGraph.Benchmarks.Comparison.Digests;

/// <summary>In what sense two answers to a question are the same.</summary>
internal enum AnswerKind
{
    /// <summary>The same numbers in the same order, up to a share of the largest.</summary>
    Numbers,

    /// <summary>The same numbers once each side's are divided by its largest: a vector without a length of its own.</summary>
    Direction,

    /// <summary>As many groups; how they are numbered is free.</summary>
    Groups,

    /// <summary>The same members of a set, whole numbers.</summary>
    Members,

    /// <summary>Divisions by chance: ours must be as good, but for a thousandth.</summary>
    Quality,

    /// <summary>Estimates from other samples: sums of the same size.</summary>
    Estimate,
}
