namespace PartnershipGraph.Kernel.Paths;

/// <summary>A length as the sum of two doubles, the second below half a step of the first: about 106 bits.</summary>
internal readonly record struct PreciseLength(double High, double Low)
{
    /// <summary>A length that one double holds.</summary>
    public static implicit operator PreciseLength(double length) => new(length, 0);

    /// <summary>The quotient of two whole numbers below 2^53.</summary>
    public static PreciseLength Quotient(long dividend, long divisor)
    {
        var high = (double)dividend / divisor;
        return new PreciseLength(high, Math.FusedMultiplyAdd(-high, divisor, dividend) / divisor);
    }

    /// <summary>The sum, never shorter than its first term (Dekker 1971).</summary>
    public static PreciseLength operator +(PreciseLength a, PreciseLength b)
    {
        var sum = a.High + b.High;
        var share = sum - a.High;
        var rest = (a.High - (sum - share)) + (b.High - share) + (a.Low + b.Low);
        var high = sum + rest;
        var total = new PreciseLength(high, rest - (high - sum));
        return total.IsShorterThan(a) ? a : total;
    }

    public bool IsShorterThan(PreciseLength other) => High < other.High || (High == other.High && Low < other.Low);

    /// <summary>Whether the two differ by no more than a share of the longer one.</summary>
    public bool IsWithin(double tolerance, PreciseLength other) =>
        Math.Abs((High - other.High) + (Low - other.Low)) <= tolerance * Math.Max(Math.Abs(High), Math.Abs(other.High));
}
