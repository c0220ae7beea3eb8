namespace PartnershipGraph.Analysis.Ties;

/// <summary>A row that is a tie: its weight was found good, and it is no loop.</summary>
/// <param name="Source">Its first vertex.</param>
/// <param name="Target">Its second vertex.</param>
/// <param name="Weight">The weight as the file has it, not 0.</param>
/// <param name="Line">The line, for messages.</param>
internal readonly record struct JudgedTie(int Source, int Target, double Weight, int Line);
