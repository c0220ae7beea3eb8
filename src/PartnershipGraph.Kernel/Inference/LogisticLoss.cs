using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>The penalised negative log-likelihood of a logistic regression, its slope and its curvature.</summary>
/// <param name="columns">Standardised predictors.</param>
/// <param name="cases">Whether each thing is a case.</param>
/// <param name="penalty">λ, on all coefficients but the intercept.</param>
internal sealed class LogisticLoss(double[][] columns, bool[] cases, double penalty)
{
    private const double leastPivot = 1e-12;

    /// <summary>Number of coefficients, the intercept first.</summary>
    public int Size => columns.Length + 1;

    /// <summary>−Σ ln P + ½ λ Σ β².</summary>
    public double At(double[] beta)
    {
        var sum = 0.0;
        for (var i = 0; i < cases.Length; i++)
        {
            // ln(1 + e^z) − y z = ln(1 + e^−|z|) + max(0, ±z)
            var z = cases[i] ? -Linear(beta, i) : Linear(beta, i);
            sum += Elementary.Ln(1 + Elementary.Exp(-Math.Abs(z))) + Math.Max(0, z);
        }

        for (var k = 1; k < beta.Length; k++)
        {
            sum += 0.5 * penalty * beta[k] * beta[k];
        }

        return sum;
    }

    /// <summary>Curvature⁻¹ slope, by Cholesky: the curvature is positive definite, as the penalty is above 0.</summary>
    public double[] NewtonStep(double[] beta)
    {
        var (slope, curvature) = (new double[Size], new double[Size, Size]);
        for (var i = 0; i < cases.Length; i++)
        {
            var p = LogisticModel.Logistic(Linear(beta, i));
            var (miss, weight) = (p - (cases[i] ? 1 : 0), p * (1 - p));
            for (var a = 0; a < Size; a++)
            {
                slope[a] += miss * Value(a, i);
                for (var b = 0; b <= a; b++)
                {
                    curvature[a, b] += weight * Value(a, i) * Value(b, i);
                }
            }
        }

        for (var k = 1; k < Size; k++)
        {
            slope[k] += penalty * beta[k];
            curvature[k, k] += penalty;
        }

        Solve(curvature, slope);
        return slope;
    }

    /// <summary>Overwrites the lower triangle by its Cholesky factor, and the right-hand side by the solution.</summary>
    private static void Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var row = 0; row < n; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[row, column];
                for (var k = 0; k < column; k++)
                {
                    sum -= matrix[row, k] * matrix[column, k];
                }

                // Rounding may leave nothing of a pivot; the step is then long, and halved until it leads down.
                matrix[row, column] = row == column ? Math.Sqrt(Math.Max(sum, leastPivot)) : sum / matrix[column, column];
            }

            for (var k = 0; k < row; k++)
            {
                right[row] -= matrix[row, k] * right[k];
            }

            right[row] /= matrix[row, row];
        }

        for (var row = n - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < n; k++)
            {
                right[row] -= matrix[k, row] * right[k];
            }

            right[row] /= matrix[row, row];
        }
    }

    private double Value(int coefficient, int thing) => coefficient == 0 ? 1 : columns[coefficient - 1][thing];

    private double Linear(double[] beta, int thing)
    {
        var sum = beta[0];
        for (var k = 0; k < columns.Length; k++)
        {
            sum += beta[k + 1] * columns[k][thing];
        }

        return sum;
    }
}
