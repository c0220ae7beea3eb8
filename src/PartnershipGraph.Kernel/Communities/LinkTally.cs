namespace PartnershipGraph.Kernel.Communities;

/// <summary>Strength towards each group, in a dense array that is cleared by what was touched.</summary>
internal sealed class LinkTally(int groupCount)
{
    private readonly double[] strengths = new double[groupCount];
    private readonly bool[] isListed = new bool[groupCount];
    private readonly List<int> groups = new();

    /// <summary>Groups with a tie, in the order they were first met.</summary>
    public List<int> Groups => groups;

    public double this[int group] => strengths[group];

    public void Clear()
    {
        foreach (var group in groups)
        {
            strengths[group] = 0;
            isListed[group] = false;
        }

        groups.Clear();
    }

    public void Add(ReadOnlySpan<int> row, ReadOnlySpan<double> weights, int[] groupOf, double factor = 1)
    {
        for (var k = 0; k < row.Length; k++)
        {
            var group = groupOf[row[k]];
            if (!isListed[group])
            {
                isListed[group] = true;
                groups.Add(group);
            }

            strengths[group] += factor * weights[k];
        }
    }
}
