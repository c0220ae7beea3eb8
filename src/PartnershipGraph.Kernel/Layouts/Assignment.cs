namespace PartnershipGraph.Kernel.Layouts;

/// <summary>A column for every row, no column twice.</summary>
/// <param name="ColumnOf">The column of each row.</param>
/// <param name="Cost">What the pairs cost together.</param>
public sealed record Assignment(ReadOnlyMemory<int> ColumnOf, double Cost);
