using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>A least assignment of the rows so far, and the prices that prove it: no pair costs less than its row and column are worth.</summary>
/// <param name="costs">By row and column.</param>
internal sealed class ExchangeSearch(double[,] costs)
{
    private const int free = -1;
    private readonly double[] worthOfRow = new double[costs.GetLength(0)];
    private readonly double[] worthOfColumn = new double[costs.GetLength(1)];
    private readonly int[] rowOf = Unassigned(costs.GetLength(1));

    /// <summary>The column of each row that was added.</summary>
    public int[] ColumnOf()
    {
        var columnOf = new int[worthOfRow.Length];
        for (var column = 0; column < rowOf.Length; column++)
        {
            if (rowOf[column] != free)
            {
                columnOf[rowOf[column]] = column;
            }
        }

        return columnOf;
    }

    /// <summary>Adds a row: it takes a column, whose row takes another, until a free one ends the chain.</summary>
    public void Add(int added, RunContext run)
    {
        var columns = rowOf.Length;
        var (nearest, before, reached) = (new double[columns], new int[columns], new bool[columns]);
        Array.Fill(nearest, double.PositiveInfinity);
        Array.Fill(before, free);
        var (row, last, length) = (added, free, 0.0);
        do
        {
            run.ThrowIfCancelled();
            var next = free;
            for (var column = 0; column < columns; column++)
            {
                if (reached[column])
                {
                    continue;
                }

                var along = length + (costs[row, column] - worthOfRow[row] - worthOfColumn[column]);
                if (along < nearest[column])
                {
                    (nearest[column], before[column]) = (along, last);
                }

                if (next == free || nearest[column] < nearest[next])
                {
                    next = column;
                }
            }

            (last, length) = (next, nearest[next]);
            reached[last] = true;
            row = rowOf[last];
        }
        while (row != free);

        Revalue(added, length, nearest, reached);
        Exchange(added, last, before);
    }

    private void Revalue(int added, double length, double[] nearest, bool[] reached)
    {
        worthOfRow[added] += length;
        for (var column = 0; column < reached.Length; column++)
        {
            if (reached[column])
            {
                worthOfColumn[column] -= length - nearest[column];
                if (rowOf[column] != free)
                {
                    worthOfRow[rowOf[column]] += length - nearest[column];
                }
            }
        }
    }

    private void Exchange(int added, int last, int[] before)
    {
        for (var column = last; column != free; column = before[column])
        {
            rowOf[column] = before[column] == free ? added : rowOf[before[column]];
        }
    }

    private static int[] Unassigned(int columns)
    {
        var rows = new int[columns];
        Array.Fill(rows, free);
        return rows;
    }
}
