namespace PartnershipGraph.Kernel.Communities;

/// <summary>Numbers groups from 0 without gaps, in the order in which they are first met.</summary>
internal static class GroupNumbers
{
    /// <summary>Takes a label for each vertex, none negative and none much larger than there are vertices: O(n + largest).</summary>
    public static (int[] GroupOf, int Count) Of(int[] labels)
    {
        var numbers = new int[labels.Length == 0 ? 0 : labels.Max() + 1];
        Array.Fill(numbers, -1);
        var groupOf = new int[labels.Length];
        var count = 0;
        for (var v = 0; v < labels.Length; v++)
        {
            ref var number = ref numbers[labels[v]];
            if (number < 0)
                number = count++;
            groupOf[v] = number;
        }

        return (groupOf, count);
    }
}
