namespace PartnershipGraph.Analysis.Ties;

/// <summary>A tie as one line of a file states it.</summary>
/// <param name="Source">The number of its first vertex in <see cref="TieTable.Vertices"/>.</param>
/// <param name="Target">The number of its second vertex.</param>
/// <param name="Weight">What the file says, unjudged save that it is a finite number; 1 where the file has no weights.</param>
/// <param name="Line">The physical line it starts on, the first being 1; 0 where the form has no lines of its own.</param>
/// <param name="Direction">What the file says of its direction.</param>
public readonly record struct TieRow(int Source, int Target, double Weight, int Line, TieDirection Direction);
