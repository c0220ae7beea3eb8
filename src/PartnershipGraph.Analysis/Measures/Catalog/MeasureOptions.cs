using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>What a person may say about how measures are taken. Each measure heeds what concerns it.</summary>
internal sealed record MeasureOptions
{
    /// <summary>Every option at its default.</summary>
    public static MeasureOptions Default { get; } = new();

    /// <summary>Whether values are divided by the largest one possible in a graph of as many vertices.</summary>
    public bool Normalized { get; init; }

    /// <summary>Damping of PageRank, in [0, 1).</summary>
    public double Damping { get; init; } = 0.85;

    /// <summary>Attenuation of Katz; null for 0.9/λ₁. Tuning of Opsahl's degree; null for 0.5.</summary>
    public double? Alpha { get; init; }

    /// <summary>What Katz gives every vertex to begin with.</summary>
    public double Beta { get; init; } = 1;

    /// <summary>Resolution of modularity; higher values make smaller communities.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>The most steps an iteration may take; null for the measure's own.</summary>
    public int? Iterations { get; init; }

    /// <summary>How often a search for communities starts anew.</summary>
    public int Restarts { get; init; } = 1;

    /// <summary>The vertex to which personalised PageRank returns; null for all alike.</summary>
    public int? RestartVertex { get; init; }

    /// <summary>How many sources sampled betweenness takes; null for all, which is exact.</summary>
    public int? Samples { get; init; }

    /// <summary>The division that measures of groups speak of; null where none was given.</summary>
    public Partition? Partition { get; init; }
}
