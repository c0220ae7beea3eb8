namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>Every order of a few things, by the slow and obvious way.</summary>
internal static class Orders
{
    public static IEnumerable<int[]> All(int count)
    {
        if (count == 0)
            return [[]];
        return
            from order in All(count - 1)
            from place in Enumerable.Range(0, count)
            select (int[])[.. order[..place], count - 1, .. order[place..]];
    }
}
