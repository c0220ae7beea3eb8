using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>
/// Solves (μ I − A) x = b for a large symmetric A and μ above its largest eigenvalue, started afresh from the true residual
/// until that shrinks no more (Hestenes and Stiefel 1952). O(m) a step, some √((μ + λ)/(μ − λ)) steps.
/// </summary>
internal static class ConjugateGradients
{
    private const double tolerance = 1e-15;
    private const int starts = 4;

    /// <summary>The solution, as near as doubles allow; entries are lifted to b/μ, below which none can be.</summary>
    public static double[] Solve(StrengthMatrix matrix, double shift, double[] right, int maxSteps, RunContext run)
    {
        var solution = new double[right.Length];
        var goal = tolerance * Math.Sqrt(Vectors.Dot(right, right));
        for (var start = 0; start < starts; start++)
        {
            // Recurrences drift from b − (μ I − A) x, the more so near the eigenvalue; this takes it anew.
            var residual = Image(matrix, shift, solution);
            for (var i = 0; i < residual.Length; i++)
                residual[i] = right[i] - residual[i];
            Descend(matrix, shift, residual, solution, goal, maxSteps, run);
        }

        for (var i = 0; i < solution.Length; i++)
            solution[i] = Math.Max(solution[i], right[i] / shift);
        return solution;
    }

    private static void Descend(
        StrengthMatrix matrix, double shift, double[] residual, double[] solution, double goal, int maxSteps, RunContext run)
    {
        var direction = residual.AsSpan().ToArray();
        var square = Vectors.Dot(residual, residual);
        for (var step = 0; step < maxSteps && Math.Sqrt(square) > goal; step++)
        {
            run.ThrowIfCancelled();
            var image = Image(matrix, shift, direction);
            var curvature = Vectors.Dot(direction, image);
            if (curvature <= 0)
                return;
            var length = square / curvature;
            Vectors.AddScaled(solution, length, direction);
            Vectors.AddScaled(residual, -length, image);
            var before = square;
            square = Vectors.Dot(residual, residual);
            for (var i = 0; i < direction.Length; i++)
                direction[i] = residual[i] + (square / before * direction[i]);
        }
    }

    private static double[] Image(StrengthMatrix matrix, double shift, double[] vector)
    {
        var image = new double[vector.Length];
        matrix.Multiply(vector, image);
        for (var i = 0; i < image.Length; i++)
            image[i] = (shift * vector[i]) - image[i];
        return image;
    }
}
