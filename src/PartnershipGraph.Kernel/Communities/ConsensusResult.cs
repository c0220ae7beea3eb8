using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Communities that many runs agree on, and how far they agree.</summary>
public sealed record ConsensusResult
{
    /// <summary>The communities, larger ones first, equal ones by their smallest vertex.</summary>
    public required Partition Partition { get; init; }

    /// <summary>Their modularity in the graph; undefined in a graph without ties.</summary>
    public required GraphScore Modularity { get; init; }

    /// <summary>
    /// For each vertex the share of the first round's runs that put it together with another member of its community, mean
    /// over these; for a community of one, the share that left it alone. 1 where all runs agree.
    /// </summary>
    public required VertexScores Stability { get; init; }

    /// <summary>Rounds of runs, the first on the graph itself, later ones on the agreement of those before.</summary>
    public required int Rounds { get; init; }

    /// <summary>Whether all runs of the last round were of one mind.</summary>
    public required bool Converged { get; init; }
}
