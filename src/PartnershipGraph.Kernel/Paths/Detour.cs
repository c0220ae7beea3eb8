namespace PartnershipGraph.Kernel.Paths;

/// <summary>The best path of a class: those that begin alike and do not take certain steps where they may first differ.</summary>
/// <param name="Vertices">The path.</param>
/// <param name="Length">Its length in the unit of the search.</param>
/// <param name="LeavesAt">The place of the last vertex that the class has in common.</param>
/// <param name="Barred">The vertices to which no path of the class goes from there.</param>
internal sealed record Detour(int[] Vertices, PreciseLength Length, int LeavesAt, int[] Barred);
