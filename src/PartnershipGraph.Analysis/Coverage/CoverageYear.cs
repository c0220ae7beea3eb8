namespace PartnershipGraph.Analysis.Coverage;

/// <summary>One year of a series.</summary>
/// <param name="Year">The year.</param>
/// <param name="Rows">Rows of the year, or in force when it ended.</param>
/// <param name="High">Those of high confidence among them.</param>
/// <param name="State">What that means.</param>
public sealed record CoverageYear(int Year, int Rows, int High, CoverageState State);
