namespace PartnershipGraph.Analysis.Timelines;

/// <summary>How long a side's titles stood at one level.</summary>
/// <param name="Ladder">Id of the ladder.</param>
/// <param name="Rank">The rank.</param>
/// <param name="Level">The level, T = top.</param>
/// <param name="Years">Years up to the as-of day.</param>
public sealed record LevelTime(string Ladder, int Rank, int Level, double Years);
