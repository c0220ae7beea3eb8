using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>Steps from graph to graph of the same degrees. A step that is not allowed stays, which keeps the walk fair.</summary>
internal sealed class SwapWalk
{
    private readonly TieList ties;
    private readonly int vertexCount;
    private readonly bool isDirected;
    private readonly Dictionary<long, int> places = [];
    private readonly int[][] outgoing;
    private SplitMix random;

    public SwapWalk(TieList ties, int vertexCount, bool isDirected, SplitMix random)
    {
        this.ties = ties;
        this.vertexCount = vertexCount;
        this.isDirected = isDirected;
        this.random = random;
        var rows = new List<int>[isDirected ? vertexCount : 0];
        for (var v = 0; v < rows.Length; v++)
            rows[v] = [];
        for (var k = 0; k < ties.Sources.Length; k++)
        {
            places.Add(Key(ties.Sources[k], ties.Targets[k]), k);
            if (isDirected)
                rows[ties.Sources[k]].Add(k);
        }

        // An arc keeps its source for good, so the arcs that leave a vertex are always these.
        outgoing = [.. rows.Select(row => row.ToArray())];
    }

    public void Step()
    {
        if (isDirected && random.Next(4) == 0)
            TurnCycle();
        else
            SwapEnds();
    }

    public void ShuffleStrengths() => ties.ShuffleStrengths(ref random);

    /// <summary>a–b and c–d become a–d and c–b, or with c–d read the other way round, a–c and d–b.</summary>
    private void SwapEnds()
    {
        int first = random.Next(ties.Sources.Length), second = random.Next(ties.Sources.Length);
        var (a, b) = (ties.Sources[first], ties.Targets[first]);
        var (c, d) = (ties.Sources[second], ties.Targets[second]);
        if (!isDirected && random.Next(2) == 0)
            (c, d) = (d, c);
        if (first == second || a == d || c == b || places.ContainsKey(Key(a, d)) || places.ContainsKey(Key(c, b)))
            return;
        Move(first, a, d);
        Move(second, c, b);
    }

    /// <summary>a → b → c → a becomes a → c → b → a, if none of the new arcs is there yet.</summary>
    private void TurnCycle()
    {
        var first = random.Next(ties.Sources.Length);
        var (a, b) = (ties.Sources[first], ties.Targets[first]);
        if (outgoing[b].Length == 0)
            return;
        var second = outgoing[b][random.Next(outgoing[b].Length)];
        var c = ties.Targets[second];
        if (!places.TryGetValue(Key(c, a), out var third) || places.ContainsKey(Key(a, c))
            || places.ContainsKey(Key(c, b)) || places.ContainsKey(Key(b, a)))
            return;
        Move(first, a, c);
        Move(second, b, a);
        Move(third, c, b);
    }

    private void Move(int tie, int source, int target)
    {
        places.Remove(Key(ties.Sources[tie], ties.Targets[tie]));
        (ties.Sources[tie], ties.Targets[tie]) = (source, target);
        places.Add(Key(source, target), tie);
    }

    private long Key(int source, int target) => isDirected || source < target
        ? ((long)source * vertexCount) + target
        : ((long)target * vertexCount) + source;
}
