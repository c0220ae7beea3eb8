namespace PartnershipGraph.Kernel.Communities;

/// <summary>Numbers groups from 0 without gaps, in the order in which they are first met.</summary>
internal static class GroupNumbers
{
    public static (int[] GroupOf, int Count) Of(int[] labels)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var label in labels)
            numbers.TryAdd(label, numbers.Count);
        return (Array.ConvertAll(labels, label => numbers[label]), numbers.Count);
    }
}
