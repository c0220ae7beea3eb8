using System.Runtime.Intrinsics;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>Diagonal entries of e^A for a nonnegative A, by the series of products with unit vectors. O(m) a term.</summary>
/// <remarks>
/// Eight rows at once, a lane each: an entry of A is read once for all of them. Of a symmetric A the square of a row of e^(A/2) is
/// taken, for which half the terms do. Together 15 times faster than row by row for 200 vertices with 3,000 ties.
/// </remarks>
/// <param name="size">The largest number of rows that a matrix will have.</param>
internal sealed class ExponentialDiagonal(int size)
{
    /// <summary>Rows that are worked on at once.</summary>
    public const int Lanes = 8;

    private const double negligible = 1.0 / (1L << 62);

    private readonly AlignedLines<double> sums = new(size);
    private AlignedLines<double> terms = new(size);
    private AlignedLines<double> next = new(size);

    /// <summary>The entries of some rows; NaN where one, or a term on the way to it, is beyond the range of doubles.</summary>
    /// <param name="matrix">A.</param>
    /// <param name="isSymmetric">Whether A is its transpose.</param>
    /// <param name="norm">No less than the largest singular value of A.</param>
    /// <param name="first">The first row.</param>
    /// <param name="entries">As many as there are rows asked for, up to <see cref="Lanes"/>.</param>
    /// <param name="run">How it is stopped.</param>
    public void Fill(StrengthMatrix matrix, bool isSymmetric, double norm, int first, Span<double> entries, RunContext run)
    {
        Start(matrix.Size, first, entries.Length);
        var scale = isSymmetric ? 0.5 : 1;
        var isOpen = true;
        var total = Vector512<double>.Zero;
        for (var step = 1; isOpen; step++)
        {
            run.ThrowIfCancelled();
            matrix.Multiply(terms, next);
            (terms, next) = (next, terms);
            total = Vector512<double>.Zero;
            for (var i = 0; i < matrix.Size; i++)
            {
                terms[i] *= scale / step;
                total += terms[i];
                sums[i] += terms[i];
            }

            // Every later term is at most this share of the one before it.
            var share = scale * norm / (step + 1);
            isOpen = false;
            for (var lane = 0; lane < entries.Length; lane++)
            {
                isOpen |= double.IsFinite(total[lane])
                    && !(share < 1 && total[lane] * share / (1 - share) <= negligible * sums[first + lane][lane]);
            }
        }

        for (var lane = 0; lane < entries.Length; lane++)
        {
            var entry = isSymmetric ? Square(matrix.Size, lane) : sums[first + lane][lane];
            entries[lane] = double.IsFinite(total[lane]) && double.IsFinite(entry) ? entry : double.NaN;
        }
    }

    private void Start(int rows, int first, int count)
    {
        terms.Align();
        next.Align();
        sums.Align();
        terms.AsSpan()[..rows].Clear();
        for (var lane = 0; lane < count; lane++)
        {
            terms[first + lane] = terms[first + lane].WithElement(lane, 1);
        }

        terms.AsSpan()[..rows].CopyTo(sums.AsSpan());
    }

    private double Square(int rows, int lane)
    {
        var square = 0.0;
        for (var i = 0; i < rows; i++)
        {
            square += sums[i][lane] * sums[i][lane];
        }

        return square;
    }
}
