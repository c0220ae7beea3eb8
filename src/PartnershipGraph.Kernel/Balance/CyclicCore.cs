namespace PartnershipGraph.Kernel.Balance;

/// <summary>What is left of a component without the trees that hang on it: its 2-core.</summary>
internal sealed class CyclicCore
{
    private readonly List<int> fallen;

    private CyclicCore(int[] members, List<int> fallen) => (Members, this.fallen) = (members, fallen);

    /// <summary>The vertices that stay, in rising order; empty in a tree.</summary>
    public int[] Members { get; }

    /// <summary>Takes vertices with a single tie away until there are none. O(n + m).</summary>
    public static CyclicCore Of(SignedTies ties, int[] component)
    {
        var degrees = component.ToDictionary(v => v, v => ties.Neighbors(v).Length);
        var loose = component.Where(v => degrees[v] <= 1).ToList();
        for (var next = 0; next < loose.Count; next++)
        {
            degrees.Remove(loose[next]);
            foreach (var w in ties.Neighbors(loose[next]))
            {
                if (degrees.TryGetValue(w, out var left))
                {
                    degrees[w] = left - 1;
                    if (left == 2)
                        loose.Add(w);
                }
            }
        }

        return new CyclicCore([.. component.Where(degrees.ContainsKey)], loose);
    }

    /// <summary>Gives the members their sides, and those that fell the one that contradicts no tie, last fallen first.</summary>
    public void Spread(SignedTies ties, ReadOnlySpan<int> found, int[] sides)
    {
        for (var v = 0; v < Members.Length; v++)
            sides[Members[v]] = found[v];
        var waiting = fallen.ToHashSet();
        for (var next = fallen.Count - 1; next >= 0; next--)
        {
            var v = fallen[next];
            waiting.Remove(v);
            var row = ties.Neighbors(v);
            var weights = ties.Weights(v);
            for (var k = 0; k < row.Length; k++)
            {
                if (!waiting.Contains(row[k]))
                    sides[v] = weights[k] > 0 ? sides[row[k]] : 1 - sides[row[k]];
            }
        }
    }
}
