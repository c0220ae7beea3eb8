using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Flows;

/// <summary>
/// The phases of Stoer and Wagner: groups are taken one by one, always the one tied most strongly to those already taken; the
/// last one against all others is a minimum cut between the last two.
/// </summary>
/// <remarks>
/// No cut between a group and the one taken before it is weaker than its ties to all those taken before (Nagamochi and Ibaraki
/// 1992). Where these are no weaker than the best cut known, the two can be made one group; the last two always can.
/// </remarks>
internal sealed class CutPhases
{
    private readonly CsrGraph ties;
    private readonly RunContext run;
    private readonly int[] groupOf;
    private readonly List<int>?[] members;
    private readonly double[] pull;
    private readonly int[] takenIn;
    private readonly List<int> order = [];
    private readonly PriorityQueue<int, (double Pull, int Group)> queue = new(
        Comparer<(double Pull, int Group)>.Create((a, b) => a.Pull != b.Pull ? b.Pull.CompareTo(a.Pull) : a.Group.CompareTo(b.Group)));

    private int phase;

    public CutPhases(CsrGraph ties, RunContext run)
    {
        this.ties = ties;
        this.run = run;
        GroupCount = ties.VertexCount;
        groupOf = [.. Enumerable.Range(0, ties.VertexCount)];
        members = [.. groupOf.Select(v => new List<int> { v })];
        pull = new double[ties.VertexCount];
        takenIn = new int[ties.VertexCount];
    }

    public int GroupCount { get; private set; }

    /// <summary>Runs a phase; answers the strength between the last group and all others, and the group.</summary>
    public (double Strength, IReadOnlyList<int> Members) Next()
    {
        phase++;
        Array.Clear(pull);
        queue.Clear();
        order.Clear();
        var unmet = 0;
        while (order.Count < GroupCount)
        {
            run.ThrowIfCancelled();
            var group = Strongest(ref unmet);
            Take(group);
            order.Add(group);
        }

        return (pull[order[^1]], members[order[^1]]!);
    }

    /// <summary>Makes one group of those of the last phase that no cut weaker than <paramref name="best"/> divides.</summary>
    public void Join(double best)
    {
        var first = order[0];
        foreach (var group in order.Skip(1))
        {
            if (pull[group] >= best)
                Join(group, first);
            else
                first = group;
        }
    }

    private int Strongest(ref int unmet)
    {
        // What the queue holds of a group before its pull grew is passed over, as the group is taken by then.
        while (queue.TryDequeue(out var group, out _))
        {
            if (takenIn[group] != phase)
                return group;
        }

        while (members[unmet] is null || takenIn[unmet] == phase)
            unmet++;
        return unmet;
    }

    private void Take(int group)
    {
        takenIn[group] = phase;
        foreach (var v in members[group]!)
        {
            var row = ties.Neighbors(v);
            var strengths = ties.Strengths(v);
            for (var k = 0; k < row.Length; k++)
            {
                var other = groupOf[row[k]];
                if (takenIn[other] == phase)
                    continue;
                pull[other] += strengths[k];
                queue.Enqueue(other, (pull[other], other));
            }
        }
    }

    private void Join(int group, int into)
    {
        foreach (var v in members[group]!)
            groupOf[v] = into;
        members[into]!.AddRange(members[group]!);
        members[group] = null;
        GroupCount--;
    }
}
