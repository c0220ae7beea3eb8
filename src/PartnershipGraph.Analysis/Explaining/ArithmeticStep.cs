namespace PartnershipGraph.Analysis.Explaining;

/// <summary>A line of the arithmetic, for a person to follow.</summary>
/// <param name="What">What is computed, in words.</param>
/// <param name="Arithmetic">How, with the numbers put in.</param>
/// <param name="Value">What it comes to.</param>
/// <param name="Joins">Whether it joins lines above it, which its arithmetic names or rounds off instead of writing them again.</param>
public sealed record ArithmeticStep(string What, string Arithmetic, double Value, bool Joins = false);
