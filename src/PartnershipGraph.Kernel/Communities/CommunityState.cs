namespace PartnershipGraph.Kernel.Communities;

/// <summary>Who is in which group of a network, with the groups' strengths kept up as vertices move.</summary>
/// <remarks>Group numbers are those of vertices: there are as many, most of them empty in time.</remarks>
internal abstract class CommunityState
{
    // In shares of the network's strength: a gain below it is rounding, and chasing it could go round in circles.
    private const double smallestShare = 1e-14;

    protected CommunityState(CommunityNetwork network, int[] groupOf, double resolution)
    {
        GroupOf = groupOf;
        SmallestGain = smallestShare * network.Total * Math.Max(1, resolution);
    }

    /// <summary>The group of each vertex; the array is the one that was handed in.</summary>
    public int[] GroupOf { get; }

    /// <summary>What a move must gain at least.</summary>
    public double SmallestGain { get; }

    /// <summary>The state in the form that suits the network's null models.</summary>
    public static CommunityState Of(CommunityNetwork network, int[] groupOf, double resolution)
    {
        var chance = network.Chance;
        var groups = groupOf.Length;
        if (!chance.IsSingle)
            return new CountedState<SeveralChances>(network, groupOf, resolution, new SeveralChances(chance, groups, resolution));
        return chance.IsBalanced
            ? new CountedState<BalancedChance>(network, groupOf, resolution, new BalancedChance(chance, groups, resolution))
            : new CountedState<DirectedChance>(network, groupOf, resolution, new DirectedChance(chance, groups, resolution));
    }

    /// <summary>Puts a vertex that is in no group into one.</summary>
    public abstract void Join(int vertex, int group);

    /// <summary>Takes a vertex out of its group.</summary>
    public abstract void Leave(int vertex);

    /// <summary>The strength that chance puts between a vertex and a group it is not in, both ways, times the resolution.</summary>
    public abstract double Expected(int vertex, int group);
}
