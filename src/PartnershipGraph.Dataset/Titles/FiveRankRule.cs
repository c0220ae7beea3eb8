using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Dataset.Titles;

/// <summary>
/// The rule by which the words of a title give one of five ranks (METHODS.md 8.2): strategic coordination 1;
/// all-weather, permanent, comprehensive or all-round together with strategic 2; strategic alone 3; comprehensive or
/// all-round without strategic 4; else 5. Where only 关系 (relations) stands, the scope is that of what is done and lifts
/// nothing: 全面战略合作关系 is 3. In English "global" renders 全面 and counts with strategic; the Chinese 全球 does not.
/// </summary>
internal static class FiveRankRule
{
    /// <summary>The number of ranks that the rule knows.</summary>
    public const int Ranks = 5;

    /// <summary>The rank, 1 (top) to 5, of a title by its words alone; a field, an era and an elevation do not count.</summary>
    public static int Rank(TitleReading reading)
    {
        if (!reading.Strategic)
            return (reading.Scope & (TitleScope.Comprehensive | TitleScope.AllRound)) != TitleScope.None ? 4 : 5;
        if (reading.Verb == TitleVerb.Coordination)
            return 1;
        return IsLifted(reading) ? 2 : 3;
    }

    private static bool IsLifted(TitleReading reading)
    {
        if ((reading.Durability & (TitleDurability.AllWeather | TitleDurability.Permanent)) != TitleDurability.None)
            return true;
        var lifting = TitleScope.Comprehensive | TitleScope.AllRound;
        if (reading.Script == TitleScript.English)
            lifting |= TitleScope.Global;
        return reading.Head != TitleHead.Relation && (reading.Scope & lifting) != TitleScope.None;
    }
}
