namespace PartnershipGraph.Kernel.Communities;

/// <summary>Strength towards each group, in a dense array that is cleared by what was touched.</summary>
internal sealed class LinkTally
{
    // No strength is negative: what is marks a group without a tie, and one array answers both questions.
    private const double none = -1;

    private readonly double[] strengths;
    // With a place more, for one that turns out to be listed.
    private readonly int[] groups;
    private int count;

    public LinkTally(int groupCount)
    {
        strengths = new double[groupCount];
        Array.Fill(strengths, none);
        groups = new int[groupCount + 1];
    }

    /// <summary>Groups have numbers below it.</summary>
    public int Capacity => strengths.Length;

    /// <summary>Groups with a tie, in the order they were first met.</summary>
    public ReadOnlySpan<int> Groups => groups.AsSpan(0, count);

    public double this[int group] => double.MaxNative(strengths[group], 0);

    public void Clear()
    {
        foreach (var group in Groups)
            strengths[group] = none;
        count = 0;
    }

    /// <summary>Adds a row of ties.</summary>
    public void Add(ReadOnlySpan<int> row, ReadOnlySpan<double> weights, int[] groupOf)
    {
        // Whether a group is new is anybody's guess, and a processor's too: there is no jump that could be guessed wrongly.
        var (sums, listed, next) = (strengths, groups, count);
        for (var k = 0; k < row.Length; k++)
        {
            var group = groupOf[row[k]];
            ref var sum = ref sums[group];
            listed[next] = group;
            next += sum < 0 ? 1 : 0;
            sum = double.MaxNative(sum, 0) + weights[k];
        }

        count = next;
    }

    /// <summary>Adds one tie.</summary>
    public void Add(int group, double strength)
    {
        ref var sum = ref strengths[group];
        if (sum >= 0)
        {
            sum += strength;
            return;
        }

        sum = strength;
        groups[count++] = group;
    }
}
