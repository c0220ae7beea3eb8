namespace PartnershipGraph.Analysis.Hedging;

/// <summary>The value of an index, or why there is none. Undefined is not zero.</summary>
/// <param name="Value">The value; null where undefined.</param>
/// <param name="WhyNull">The reason, where undefined.</param>
public readonly record struct IndexValue(double? Value, string? WhyNull)
{
    /// <summary>A defined value.</summary>
    public static implicit operator IndexValue(double value) => new(value, null);

    /// <summary>An undefined one.</summary>
    public static IndexValue Null(string reason) => new(null, reason);
}
