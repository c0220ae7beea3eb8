using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>Gives every row a column of its own such that the sum of the costs is least (Kuhn 1955; Munkres 1957).</summary>
/// <remarks>
/// <para>Rows are added one after the other, each along the shortest path of exchanges by reduced costs (Jonker and Volgenant 1987). Of several
/// paths as short the one with the lower columns is taken, so that the answer is one. Sums of whole numbers below 2^53 are
/// exact, and then the answer is a true least.</para>
/// <para>O(r² c) for r rows and c columns, memory O(r + c) beside the costs. No rows: nothing, at cost 0. Example: costs
/// (1 2 / 1 3) give row 0 column 1 and row 1 column 0, at cost 3.</para>
/// </remarks>
public static class LinearAssignment
{
    /// <summary>Finds the columns.</summary>
    /// <param name="costs">Finite, by row and column; at least as many columns as rows.</param>
    /// <param name="run">Heeded in every step.</param>
    /// <exception cref="ArgumentException">There are more rows than columns, or a cost is not finite.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Assignment Compute(double[,] costs, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var (rows, columns) = (costs.GetLength(0), costs.GetLength(1));
        if (rows > columns)
        {
            throw new ArgumentException("At least as many columns as rows.", nameof(costs));
        }

        foreach (var cost in costs)
        {
            if (!double.IsFinite(cost))
            {
                throw new ArgumentException("Costs are finite.", nameof(costs));
            }
        }

        var search = new ExchangeSearch(costs);
        for (var row = 0; row < rows; row++)
        {
            search.Add(row, run);
            run.Report((row + 1.0) / rows);
        }

        var columnOf = search.ColumnOf();
        var sum = 0.0;
        for (var row = 0; row < rows; row++)
        {
            sum += costs[row, columnOf[row]];
        }

        return new Assignment(columnOf, sum);
    }
}
