using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Signals;

/// <summary>A time during which a side stood as it was, and something might have happened to it.</summary>
/// <param name="Ladder">Id of the ladder of the title that stood, had stood, or might be given.</param>
/// <param name="Level">Its level; 0 where no title stood.</param>
/// <param name="IsFirst">Whether the side had no event before, so that nothing says how long it had been so.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The day of the event that ended it, or the as-of day.</param>
internal sealed record RiskSpan(string Ladder, int Level, bool IsFirst, DateOnly From, DateOnly To)
{
    /// <summary>How many years had begun: the trials.</summary>
    public int BegunYears => YearOf(To) + 1;

    /// <summary>The standing titles of a history, and the times after they lapsed.</summary>
    public static IEnumerable<RiskSpan> Of(TitleHistory history, IReadOnlyDictionary<string, Ladder> ladders, DateOnly asOf)
    {
        var spells = history.Spells;
        for (var i = 0; i < spells.Count; i++)
        {
            yield return Standing(spells[i], ladders, asOf);
            if (spells[i].Closing is { } closing && (i + 1 == spells.Count || !ReferenceEquals(spells[i + 1].Opening, closing)))
            {
                yield return Lapsed(spells[i], closing.Date.FirstDay, i + 1 < spells.Count ? spells[i + 1].Opening.Date.FirstDay : asOf);
            }
        }
    }

    /// <summary>A title as long as it stands.</summary>
    public static RiskSpan Standing(TitleSpell spell, IReadOnlyDictionary<string, Ladder> ladders, DateOnly asOf) => new(
        spell.Opening.Ladder,
        ladders[spell.Opening.Ladder].LevelOf(spell.Rank),
        IsFirst: false,
        spell.Opening.Date.FirstDay,
        spell.Closing?.Date.FirstDay ?? asOf);

    /// <summary>A side after its title lapsed.</summary>
    public static RiskSpan Lapsed(TitleSpell last, DateOnly from, DateOnly to) => new(last.Opening.Ladder, 0, IsFirst: false, from, to);

    /// <summary>The number of the year of a day, from 0. Years run from anniversary to anniversary: most dates are years, and two of them must lie a whole number apart.</summary>
    public int YearOf(DateOnly day)
    {
        var years = day.Year - From.Year;
        return From.AddYears(years) > day ? years - 1 : years;
    }

    /// <summary>The situation in one of the years.</summary>
    public HazardCell CellOf(int year) => IsFirst ? new HazardCell(Ladder, 0, SinceChange.Never) : HazardCell.Of(Ladder, Level, year);
}
