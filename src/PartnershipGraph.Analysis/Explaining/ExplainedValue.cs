using PartnershipGraph.Analysis.Explaining.Arithmetic;

namespace PartnershipGraph.Analysis.Explaining;

/// <summary>One value and where it comes from.</summary>
/// <param name="Pole">Id of the pole that it is about; null for a measure that has one value.</param>
/// <param name="Value">The value; null where undefined.</param>
/// <param name="WhyNull">The reason, where undefined.</param>
/// <param name="Expression">The whole arithmetic; null where the value is.</param>
/// <param name="Steps">The same, line by line; empty where the value is undefined.</param>
public sealed record ExplainedValue(
    string? Pole, double? Value, string? WhyNull, Expression? Expression, IReadOnlyList<ArithmeticStep> Steps);
