namespace PartnershipGraph.Kernel.Communities;

/// <summary>Who is in which group of a network, with the groups' strengths kept up as vertices move.</summary>
/// <remarks>Group numbers are those of vertices: there are as many, most of them empty in time.</remarks>
internal sealed class CommunityState
{
    private readonly CommunityNetwork network;
    private readonly double perTotal;
    private readonly double[] outgoing;
    private readonly double[] incoming;
    private readonly int[] sizes;

    public CommunityState(CommunityNetwork network, int[] groupOf, double resolution)
    {
        this.network = network;
        GroupOf = groupOf;
        perTotal = network.Total > 0 ? resolution / network.Total : 0;
        outgoing = new double[groupOf.Length];
        incoming = new double[groupOf.Length];
        sizes = new int[groupOf.Length];
        for (var v = 0; v < groupOf.Length; v++)
            Join(v, groupOf[v]);
    }

    public int[] GroupOf { get; }

    public int Size(int group) => sizes[group];

    public void Join(int vertex, int group)
    {
        GroupOf[vertex] = group;
        outgoing[group] += network.Outgoing[vertex];
        incoming[group] += network.Incoming[vertex];
        sizes[group]++;
    }

    public void Leave(int vertex)
    {
        var group = GroupOf[vertex];
        sizes[group]--;

        // An empty group is exactly empty, whatever rounding has left behind.
        outgoing[group] = sizes[group] == 0 ? 0 : outgoing[group] - network.Outgoing[vertex];
        incoming[group] = sizes[group] == 0 ? 0 : incoming[group] - network.Incoming[vertex];
    }

    /// <summary>The strength that chance puts between a vertex and a group it is not in, both ways, times the resolution.</summary>
    public double Expected(int vertex, int group) =>
        perTotal * ((network.Outgoing[vertex] * incoming[group]) + (network.Incoming[vertex] * outgoing[group]));

    /// <summary>The same between a group and the rest of a larger one around it.</summary>
    public double ExpectedToRest(int part, double wholeOutgoing, double wholeIncoming) =>
        perTotal * ((outgoing[part] * (wholeIncoming - incoming[part])) + (incoming[part] * (wholeOutgoing - outgoing[part])));
}
