using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Plots.Axes;

namespace PartnershipGraph.Plots.Kinds.Timeline;

/// <summary>What one side calls the other, as places on a line of time.</summary>
internal sealed class SideTrack
{
    private readonly IReadOnlyDictionary<string, Ladder> ladders;

    public SideTrack(SideTimeline side, IReadOnlyDictionary<string, Ladder> ladders, DateOnly asOf)
    {
        this.ladders = ladders;
        Side = side;
        var end = YearAxis.Of(asOf);
        var places = side.Events.Select(e => Place(e, end)).ToList();

        // The middle of a year may lie after the next event, which cannot be: then it stands with that one.
        for (var i = places.Count - 2; i >= 0; i--)
        {
            places[i] = places[i] with { When = Math.Min(places[i].When, places[i + 1].When) };
        }

        Places = places;
        End = end;
    }

    public SideTimeline Side { get; }

    public IReadOnlyList<EventPlace> Places { get; }

    /// <summary>The as-of day, in years.</summary>
    public double End { get; }

    /// <summary>Whether anything is recorded; what is not is unknown.</summary>
    public bool IsCoded => Places.Count > 0;

    /// <summary>The title that stands; null where none does.</summary>
    public TitleSpell? Standing => Side.History?.Standing;

    /// <summary>The level of a title and that of the top of its ladder.</summary>
    public (int Level, int Of) LevelOf(TitleSpell spell)
    {
        var ladder = ladders[spell.Opening.Ladder];
        return (ladder.LevelOf(spell.Rank), ladder.RankCount);
    }

    /// <summary>The level of the standing title over that of the top, 0 where none stands.</summary>
    public double StandingShare => Share(Standing) ?? 0;

    private EventPlace Place(TimelineEvent e, double end)
    {
        var date = e.Row.Date;
        var middle = date.Precision switch
        {
            DatePrecision.Year => new DateOnly(date.FirstDay.Year, 7, 1),
            DatePrecision.Month => new DateOnly(date.FirstDay.Year, date.FirstDay.Month, 16),
            _ => date.FirstDay,
        };
        var latest = date.LastDay == DateOnly.MaxValue ? date.LastDay : date.LastDay.AddDays(1);
        return new EventPlace(
            e, Math.Min(YearAxis.Of(middle), end), YearAxis.Of(date.FirstDay), Math.Min(YearAxis.Of(latest), end), Share(e.Step.Before), Share(e.Step.After));
    }

    private double? Share(TitleSpell? spell)
    {
        if (spell is null)
        {
            return null;
        }

        var (level, of) = LevelOf(spell);
        return (double)level / of;
    }
}
