using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>
/// Splits each community into parts that hang together: from single vertices, those well tied to their community join
/// a part that is so too, never at a loss and by chance in proportion to the gain.
/// </summary>
internal static class Refinement
{
    /// <summary>The part of each vertex, numbered from 0 without gaps, and how many parts there are.</summary>
    public static (int[] PartOf, int Count) Run(
        CommunityNetwork network,
        int[] communityOf,
        double resolution,
        bool isDrawn,
        LevelWorkspace workspace,
        ref SplitMix random,
        RunContext run)
    {
        var partOf = Vertices.InOrder(network.VertexCount);
        switch (CommunityState.Of(network, partOf, resolution))
        {
            case CountedState<BalancedChance> balanced:
                new PartMerging<BalancedChance>(network, communityOf, balanced, isDrawn, workspace).Run(ref random, run);
                break;
            case CountedState<DirectedChance> directed:
                new PartMerging<DirectedChance>(network, communityOf, directed, isDrawn, workspace).Run(ref random, run);
                break;
            case var several:
                new PartMerging<SeveralChances>(network, communityOf, (CountedState<SeveralChances>)several, isDrawn, workspace).Run(ref random, run);
                break;
        }

        return GroupNumbers.Of(partOf);
    }
}
