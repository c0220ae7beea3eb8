using CsCheck;
using PartnershipGraph.Kernel.Layouts;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Layouts;

internal class LinearAssignmentTests
{
    private static readonly RunContext run = RunContext.None;

    private static readonly Gen<double[,]> small =
        from rows in Gen.Int[1, 6]
        from columns in Gen.Int[rows, 7]
        from costs in Gen.Int[-4, 20].Array[rows * columns]
        select Table(rows, columns, (r, c) => costs[(r * columns) + c]);

    [Test]
    public void The_example_of_the_definition()
    {
        var found = LinearAssignment.Compute(new double[,] { { 1, 2 }, { 1, 3 } }, run);
        Assert.That(found.ColumnOf.ToArray(), Is.EqualTo(new[] { 1, 0 }));
        Assert.That(found.Cost, Is.EqualTo(3));
    }

    [Test]
    public void It_costs_as_little_as_the_best_of_all() => small.Sample(
        costs =>
        {
            var found = LinearAssignment.Compute(costs, run);
            var columns = found.ColumnOf.ToArray();
            Assert.That(columns, Is.Unique.And.Length.EqualTo(costs.GetLength(0)));
            Assert.That(columns.Select((c, r) => costs[r, c]).Sum(), Is.EqualTo(found.Cost));
            Assert.That(found.Cost, Is.EqualTo(Least(costs, 0, 0)));
        },
        iter: 300);

    [Test]
    public void Points_on_a_line_keep_their_order() => Gen.Int[0, 1000].HashSet[1, 40].Sample(
        places =>
        {
            int[] sorted = [.. places.Order()];
            var found = LinearAssignment.Compute(Table(sorted.Length, 60, (r, c) => Math.Pow(sorted[r] - (c * 17), 2)), run);
            Assert.That(found.ColumnOf.ToArray(), Is.Ordered);
        },
        iter: 30);

    [Test]
    public void Nobody_gets_nothing() => Assert.That(LinearAssignment.Compute(new double[0, 3], run).ColumnOf.Length, Is.Zero);

    [Test]
    public void Too_few_columns_and_endless_costs_are_refused()
    {
        Assert.That(() => LinearAssignment.Compute(new double[2, 1], run), Throws.ArgumentException.With.Property("ParamName").EqualTo("costs"));
        Assert.That(() => LinearAssignment.Compute(new[,] { { double.NaN } }, run), Throws.ArgumentException.With.Property("ParamName").EqualTo("costs"));
        Assert.That(() => LinearAssignment.Compute(new[,] { { double.PositiveInfinity } }, run), Throws.ArgumentException);
    }

    private static double[,] Table(int rows, int columns, Func<int, int, double> cost)
    {
        var table = new double[rows, columns];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                table[r, c] = cost(r, c);
            }
        }

        return table;
    }

    private static double Least(double[,] costs, int row, int taken) => row == costs.GetLength(0)
        ? 0
        : Enumerable.Range(0, costs.GetLength(1)).Where(c => (taken & (1 << c)) == 0).Min(c => costs[row, c] + Least(costs, row + 1, taken | (1 << c)));
}
