namespace PartnershipGraph.Kernel.Communities;

/// <summary>A state whose groups' sums have the form <typeparamref name="TChance"/>.</summary>
/// <typeparam name="TChance">A structure, so that the loops over vertices are compiled for it.</typeparam>
internal sealed class CountedState<TChance> : CommunityState
    where TChance : struct, IChanceSums
{
    private readonly int[] sizes;
    private TChance chance;

    public CountedState(CommunityNetwork network, int[] groupOf, double resolution, TChance chance)
        : base(network, groupOf, resolution)
    {
        this.chance = chance;
        sizes = new int[groupOf.Length];
        for (var v = 0; v < groupOf.Length; v++)
            Join(v, groupOf[v]);
    }

    /// <summary>What chance puts where.</summary>
    public ref TChance Chance => ref chance;

    /// <summary>How many vertices are in a group.</summary>
    public int Size(int group) => sizes[group];

    public override void Join(int vertex, int group)
    {
        GroupOf[vertex] = group;
        chance.Add(vertex, group);
        sizes[group]++;
    }

    public override void Leave(int vertex)
    {
        var group = GroupOf[vertex];
        sizes[group]--;
        if (sizes[group] > 0)
            chance.Remove(vertex, group);
        else
            chance.Clear(group);
    }

    public override double Expected(int vertex, int group) => chance.Expected(vertex, group);
}
