using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Dataset.Titles;

/// <summary>
/// The order of words that ladders share, for titles a ladder does not know: allied, then strategic raised by a word of
/// scope, a lasting duration, special or privileged, then plain strategic, then comprehensive, then the rest. "Enhanced",
/// "extensive" and the verb raise nothing: ladders disagree about them (METHODS.md 8.3).
/// </summary>
internal static class WordGrade
{
    private const TitleScope wideScopes = TitleScope.Comprehensive | TitleScope.AllRound | TitleScope.Global;
    private const TitleDurability lasting = TitleDurability.AllWeather | TitleDurability.Permanent;
    private const TitleElevation raising = TitleElevation.Special | TitleElevation.Privileged;

    /// <summary>The grade of a reading, from 0 (the rest) to 4 (allied).</summary>
    public static int Of(TitleReading reading)
    {
        if (reading.Elevation.HasFlag(TitleElevation.Allied))
            return 4;
        var wide = (reading.Scope & wideScopes) != TitleScope.None;
        if (!reading.Strategic)
            return wide ? 1 : 0;
        var raised = (reading.Durability & lasting) != TitleDurability.None || (reading.Elevation & raising) != TitleElevation.None;
        return wide || raised ? 3 : 2;
    }
}
