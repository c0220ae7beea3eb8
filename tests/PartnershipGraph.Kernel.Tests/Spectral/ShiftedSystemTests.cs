using CsCheck;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Tests.Spectral;

public class ShiftedSystemTests
{
    [Test]
    public void A_system_of_two_is_solved()
    {
        // (3 − 1) a − b = 1 and −2 a + 3 b = 2.
        var solution = ShiftedSystem.Solve([1, 1, 2, 0], 3, [1, 1], [1, 2]);
        Assert.That(solution[0], Is.EqualTo(1.25).Within(1e-14));
        Assert.That(solution[1], Is.EqualTo(1.5).Within(1e-14));
    }

    [Test]
    public void What_is_solved_satisfies_the_system() =>
        Gen.Select(Gen.Double[0.01, 1].Array[36], Gen.Double[0.1, 1].Array[6], Gen.Double[0, 1].Array[6]).Sample((matrix, guide, right) =>
        {
            // A shift above every row's ratio is above the eigenvalue.
            var shift = Enumerable.Range(0, 6).Max(i => Row(matrix, guide, i) / guide[i]) * 1.01;
            var solution = ShiftedSystem.Solve(matrix, shift, guide, right);
            return Enumerable.Range(0, 6).All(i =>
                Math.Abs((shift * solution[i]) - Row(matrix, solution, i) - right[i]) < 1e-10 * (1 + (shift * solution[i])));
        });

    [Test]
    public void At_the_eigenvalue_itself_the_direction_is_right()
    {
        // Ones times [1, 1] is 2 [1, 1].
        var solution = ShiftedSystem.Solve([1, 1, 1, 1], 2, [1, 1], [1, 1]);
        Assert.That(solution[0] / solution[1], Is.EqualTo(1).Within(1e-12));
        Assert.That(double.IsFinite(solution[0]));
    }

    [Test]
    public void A_nearly_split_matrix_does_not_overflow()
    {
        const int size = 40;
        var matrix = new double[size * size];
        for (var i = 1; i < size; i++)
            matrix[(i * size) + i - 1] = matrix[((i - 1) * size) + i] = i == 1 ? 1e-7 : 1;
        matrix[0] = 2.2;
        var (vector, _) = NodaIteration.Solve(matrix, size, Kernel.Running.RunContext.None);
        Assert.That(vector[0], Is.EqualTo(1).Within(1e-10));
        Assert.That(vector, Is.All.InRange(0.0, 1.0));

        // Along the tail entries fall by the smaller root of r + 1/r = 2.2, exactly however small they are.
        var root = 1.1 - Math.Sqrt(1.21 - 1);
        Assert.That(vector[20] / vector[19], Is.EqualTo(root).Within(1e-6));
    }

    private static double Row(double[] matrix, double[] vector, int row) =>
        Enumerable.Range(0, vector.Length).Sum(j => matrix[(row * vector.Length) + j] * vector[j]);
}
