namespace PartnershipGraph.Analysis.Signals;

/// <summary>The situation in which an event may happen: on which ladder, at which level, how long since the last change.</summary>
/// <param name="Ladder">Id of the ladder.</param>
/// <param name="Level">The level of the standing title, T = top; 0 where none stands.</param>
/// <param name="Since">The band of years since the last change.</param>
public sealed record HazardCell(string Ladder, int Level, SinceChange Since)
{
    /// <summary>The cell of a side in its k-th year since the last change, counted from 0.</summary>
    public static HazardCell Of(string ladder, int level, int year) => new(ladder, level, year switch
    {
        < 2 => SinceChange.UnderTwo,
        < 5 => SinceChange.TwoToFive,
        < 10 => SinceChange.FiveToTen,
        _ => SinceChange.TenOrMore,
    });
}
