namespace PartnershipGraph.Kernel.Results;

/// <summary>One number for the whole graph, or the reason why there is none.</summary>
/// <param name="Value">The number; NaN where undefined.</param>
/// <param name="WhyNull">Null where there is a value, otherwise one of <see cref="NullReason"/>.</param>
public sealed record GraphScore(double Value, string? WhyNull = null)
{
    internal static GraphScore Undefined(string reason) => new(double.NaN, reason);
}
