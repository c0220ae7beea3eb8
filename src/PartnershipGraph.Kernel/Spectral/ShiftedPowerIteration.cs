using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>
/// Powers of A + λ/4 I: the shift moves every eigenvalue but the leading one off the circle |z| = λ, so that periodic graphs
/// converge too. For large strong components, where O(n³) is out of reach. O(m) a step.
/// </summary>
internal static class ShiftedPowerIteration
{
    public static LeadingPair Solve(StrengthMatrix matrix, double tolerance, int maxIterations, RunContext run)
    {
        var vector = Vectors.Uniform(matrix.Size);
        var image = new double[matrix.Size];
        var pair = Vectors.Pair(matrix, vector, 0);
        while (pair.Residual > tolerance && pair.Iterations < maxIterations)
        {
            run.ThrowIfCancelled();
            const int stepsBetweenChecks = 16;
            for (var step = 0; step < stepsBetweenChecks; step++)
            {
                matrix.Multiply(vector, image);
                Vectors.AddScaled(image, pair.Value / 4, vector);
                Vectors.Normalize(image);
                (vector, image) = (image, vector);
            }

            pair = Vectors.Pair(matrix, vector, pair.Iterations + stepsBetweenChecks);
        }

        return pair;
    }
}
