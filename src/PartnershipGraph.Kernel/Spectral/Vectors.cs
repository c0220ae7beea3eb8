using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>Arithmetic on vectors from left to right: vectorised sums would differ from machine to machine.</summary>
internal static class Vectors
{
    public static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    public static void AddScaled(double[] to, double factor, double[] vector)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += factor * vector[i];
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

        // Of all estimates the ratio of sums is one that no cancellation touches.
        var value = Sums.LeftToRight(image) / Sums.LeftToRight(vector);
        AddScaled(image, -value, vector);
        return new LeadingPair(value, vector, iterations, Math.Sqrt(Dot(image, image)) / value);
    }
}
