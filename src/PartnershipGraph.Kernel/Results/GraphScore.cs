namespace PartnershipGraph.Kernel.Results;

/// <summary>One number for the whole graph, or the reason why there is none.</summary>
/// <param name="Value">The number; NaN where undefined.</param>
/// <param name="WhyNull">Null where there is a value, otherwise one of <see cref="NullReason"/>.</param>
public sealed record GraphScore(double Value, string? WhyNull = null)
{
    /// <summary>What to know about the number before it is believed, in words; null if nothing.</summary>
    public string? Remark { get; init; }

    internal static GraphScore Undefined(string reason) => new(double.NaN, reason);
}
