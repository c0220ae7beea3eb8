using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>The vertices of each group, in rising order, side by side in one array.</summary>
internal sealed class MemberLists
{
    private readonly int[] offsets;
    private readonly int[] members;

    public MemberLists(int[] groupOf, int groupCount)
    {
        offsets = RowStarts.Of(groupOf, groupCount);
        members = new int[groupOf.Length];

        // From the last on, the end of each group comes down to its start, and is then one place too far.
        for (var v = groupOf.Length - 1; v >= 0; v--)
            members[--offsets[groupOf[v] + 1]] = v;
        Array.Copy(offsets, 1, offsets, 0, groupCount);
        offsets[groupCount] = groupOf.Length;
    }

    public Span<int> Of(int group) => members.AsSpan(offsets[group]..offsets[group + 1]);

    /// <summary>The vertex some places after a member of a group, be it of a later group; the last where there is none.</summary>
    public int Ahead(int group, int member, int places) => members[Math.Min(offsets[group] + member + places, members.Length - 1)];
}
