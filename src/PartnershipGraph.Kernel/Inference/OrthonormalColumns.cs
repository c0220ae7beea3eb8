using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>
/// Vectors of length 1 at right angles to one another, made from others one after the other (Gram and Schmidt, each step twice).
/// </summary>
internal sealed class OrthonormalColumns
{
    /// <summary>What is left of a vector counts as nothing below this share of its length.</summary>
    public const double Negligible = 1e-10;

    private readonly RunContext run;
    private readonly List<double[]> columns = [];

    /// <summary>Begins with the vector of equal entries, so that all others are centred.</summary>
    public OrthonormalColumns(int length, RunContext run)
    {
        this.run = run;
        var constant = new double[length];
        Array.Fill(constant, 1 / Math.Sqrt(length));
        columns.Add(constant);
    }

    /// <summary>What of a vector the columns do not explain.</summary>
    public double[] Residual(double[] vector)
    {
        var rest = vector.ToArray();
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var column in columns)
            {
                run.ThrowIfCancelled();
                var part = Vectors.Dot(rest, column);
                for (var k = 0; k < rest.Length; k++)
                    rest[k] -= part * column[k];
            }
        }

        return rest;
    }

    /// <summary>Adds what is new in a vector; answers whether there was anything.</summary>
    public bool Add(double[] vector)
    {
        var rest = Residual(vector);
        var length = Math.Sqrt(Vectors.Dot(rest, rest));
        if (length <= Negligible * Math.Sqrt(Vectors.Dot(vector, vector)))
            return false;
        for (var k = 0; k < rest.Length; k++)
            rest[k] /= length;
        columns.Add(rest);
        return true;
    }

    /// <summary>The square of the length of what the columns explain of a vector.</summary>
    public double Explained(double[] vector)
    {
        var sum = 0.0;
        foreach (var column in columns)
        {
            var part = Vectors.Dot(vector, column);
            sum += part * part;
        }

        return sum;
    }

    /// <summary>How far the columns bend towards one entry: its row's square, 1/n up to 1.</summary>
    public double Leverage(int entry)
    {
        var sum = 0.0;
        foreach (var column in columns)
            sum += column[entry] * column[entry];
        return sum;
    }
}
