using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Flows;

/// <summary>
/// The phases of Stoer and Wagner: groups are taken one by one, always the one tied most strongly to those already taken; the
/// last one against all others is a minimum cut between the last two, which are then made one group.
/// </summary>
internal sealed class CutPhases
{
    private readonly CsrGraph ties;
    private readonly RunContext run;
    private readonly int[] groupOf;
    private readonly List<int>?[] members;
    private readonly double[] pull;
    private readonly int[] takenIn;
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
    public (double Strength, List<int> Members) Next()
    {
        phase++;
        Array.Clear(pull);
        queue.Clear();
        var (last, beforeLast, unmet) = (-1, -1, 0);
        for (var taken = 0; taken < GroupCount; taken++)
        {
            run.ThrowIfCancelled();
            (beforeLast, last) = (last, Strongest(ref unmet));
            Take(last);
        }

        var found = members[last]!;
        Join(last, beforeLast);
        return (pull[last], found);
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

    private void Join(int last, int beforeLast)
    {
        members[beforeLast] = [.. members[beforeLast]!, .. members[last]!];
        foreach (var v in members[last]!)
            groupOf[v] = beforeLast;
        members[last] = null;
        GroupCount--;
    }
}
