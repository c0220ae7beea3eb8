using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>Arithmetic on vectors, with the same bits on every machine.</summary>
/// <remarks>
/// Entries are worked on as many at a time as the machine can, which is all one where none depends on another. Sums have eight lanes
/// everywhere, whatever the machine is wide, and no product is fused with a sum.
/// </remarks>
internal static class Vectors
{
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (b.Length < a.Length)
        {
            throw new ArgumentException("The second vector is too short.", nameof(b));
        }

        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        var (even, odd) = (Vector256<double>.Zero, Vector256<double>.Zero);
        nuint i = 0;
        for (; i + 8 <= (nuint)a.Length; i += 8)
        {
            even += Vector256.LoadUnsafe(ref left, i) * Vector256.LoadUnsafe(ref right, i);
            odd += Vector256.LoadUnsafe(ref left, i + 4) * Vector256.LoadUnsafe(ref right, i + 4);
        }

        var lanes = even + odd;
        var sum = ((lanes[0] + lanes[1]) + lanes[2]) + lanes[3];
        for (; i < (nuint)a.Length; i++)
        {
            sum += a[(int)i] * b[(int)i];
        }

        return sum;
    }

    public static void AddScaled(Span<double> to, double factor, ReadOnlySpan<double> vector)
    {
        if (vector.Length < to.Length)
        {
            throw new ArgumentException("There is not enough to add.", nameof(vector));
        }

        ref var target = ref MemoryMarshal.GetReference(to);
        ref var source = ref MemoryMarshal.GetReference(vector);
        nuint i = 0;
        for (; i + 8 <= (nuint)to.Length; i += 8)
        {
            (Vector512.LoadUnsafe(ref target, i) + (Vector512.LoadUnsafe(ref source, i) * factor)).StoreUnsafe(ref target, i);
        }

        for (; i < (nuint)to.Length; i++)
        {
            to[(int)i] += factor * vector[(int)i];
        }
    }

    /// <summary>Brings a vector to length 1, dividing by its largest entry first lest squares vanish; answers the length it had.</summary>
    public static double Normalize(double[] vector)
    {
        var largest = 0.0;
        foreach (var entry in vector)
            largest = Math.Max(largest, Math.Abs(entry));
        if (largest == 0)
            return 0;
        for (var i = 0; i < vector.Length; i++)
            vector[i] /= largest;
        var length = Math.Sqrt(Dot(vector, vector));
        for (var i = 0; i < vector.Length; i++)
            vector[i] /= length;
        return length * largest;
    }

    public static double[] Uniform(int length)
    {
        var vector = new double[length];
        Array.Fill(vector, 1 / Math.Sqrt(length));
        return vector;
    }

    /// <summary>A vector of one sign, made nonnegative, with its eigenvalue and residual.</summary>
    public static LeadingPair Pair(StrengthMatrix matrix, double[] vector, int iterations)
    {
        for (var i = 0; i < vector.Length; i++)
            vector[i] = Math.Abs(vector[i]);
        Normalize(vector);
        var image = new double[vector.Length];
        matrix.Multiply(vector, image);

        // The value that leaves the least residual; no cancellation touches it.
        var value = Dot(vector, image) / Dot(vector, vector);
        AddScaled(image, -value, vector);
        return new LeadingPair(value, vector, iterations, Math.Sqrt(Dot(image, image)) / value);
    }
}
