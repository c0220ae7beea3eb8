namespace PartnershipGraph.Kernel.Graphs;

/// <summary>Where each row begins in an array sorted by row.</summary>
internal static class RowStarts
{
    /// <summary>One start a row, and the number of items at the end.</summary>
    /// <param name="rowOf">The row of each item, 0 … <paramref name="rowCount"/> − 1, in any order.</param>
    /// <param name="rowCount">Number of rows.</param>
    public static int[] Of(ReadOnlySpan<int> rowOf, int rowCount)
    {
        var starts = new int[rowCount + 1];
        foreach (var row in rowOf)
            starts[row + 1]++;
        for (var row = 0; row < rowCount; row++)
            starts[row + 1] += starts[row];
        return starts;
    }
}
