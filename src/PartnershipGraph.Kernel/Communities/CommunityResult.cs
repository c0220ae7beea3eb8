using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Communities found, and how good they are.</summary>
public sealed record CommunityResult
{
    /// <summary>The communities, larger ones first, equal ones by their smallest vertex.</summary>
    public required Partition Partition { get; init; }

    /// <summary>Their modularity, at the resolution asked for if that is modularity's; undefined in a graph without ties.</summary>
    public required GraphScore Modularity { get; init; }

    /// <summary>Rounds taken by the start that was kept.</summary>
    public required int Iterations { get; init; }

    /// <summary>Whether that start ended because nothing improved.</summary>
    public required bool Converged { get; init; }

    /// <summary>What a search found on a graph, with its modularity at a resolution.</summary>
    internal static CommunityResult Of(FoundDivision found, CsrGraph graph, double resolution, RunContext run)
    {
        var partition = Partition.FromLabels(found.GroupOf);
        return new CommunityResult
        {
            Partition = partition,
            Modularity = Communities.Modularity.Compute(graph, partition, new ModularityOptions { Resolution = resolution }, run),
            Iterations = found.Rounds,
            Converged = found.Converged,
        };
    }
}
