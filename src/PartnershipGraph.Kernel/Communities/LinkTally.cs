namespace PartnershipGraph.Kernel.Communities;

/// <summary>Strength towards each group, in a dense array that is cleared by what was touched.</summary>
internal sealed class LinkTally
{
    // No strength is negative: what is marks a group without a tie, and one array answers both questions.
    private const double none = -1;

    private readonly double[] strengths;
    private readonly int[] groups;
    private int count;

    public LinkTally(int groupCount)
    {
        strengths = new double[groupCount];
        Array.Fill(strengths, none);
        groups = new int[groupCount];
    }

    /// <summary>Groups with a tie, in the order they were first met.</summary>
    public ReadOnlySpan<int> Groups => groups.AsSpan(0, count);

    public double this[int group] => strengths[group] is var sum && sum > 0 ? sum : 0;

    public void Clear()
    {
        foreach (var group in Groups)
            strengths[group] = none;
        count = 0;
    }

    public void Add(ReadOnlySpan<int> row, ReadOnlySpan<double> weights, int[] groupOf, double factor = 1)
    {
        for (var k = 0; k < row.Length; k++)
            Add(groupOf[row[k]], factor * weights[k]);
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
