using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>Diagonal entries of e^A for a nonnegative A, by the series of products with a unit vector. O(m) a term.</summary>
internal static class ExponentialDiagonal
{
    private const double negligible = 1.0 / (1L << 60);

    /// <summary>The entry of a row; NaN where it, or a term on the way to it, is beyond the range of doubles.</summary>
    /// <param name="matrix">A.</param>
    /// <param name="norm">No less than the largest singular value of A.</param>
    /// <param name="row">The row.</param>
    /// <param name="term">Scratch, at least as long as A has rows.</param>
    /// <param name="next">Scratch like it.</param>
    /// <param name="run">How it is stopped.</param>
    public static double Entry(StrengthMatrix matrix, double norm, int row, double[] term, double[] next, RunContext run)
    {
        Array.Clear(term);
        term[row] = 1;
        var sum = 1.0;
        for (var step = 1; ; step++)
        {
            run.ThrowIfCancelled();
            matrix.Multiply(term, next);
            (term, next) = (next, term);
            var total = 0.0;
            for (var i = 0; i < matrix.Size; i++)
            {
                term[i] /= step;
                total += term[i];
            }

            sum += term[row];
            if (!double.IsFinite(total))
                return double.NaN;

            // Every later term is at most this share of the one before it.
            var share = norm / (step + 1);
            if (share < 1 && total * share / (1 - share) <= negligible * sum)
                return sum;
        }
    }
}
