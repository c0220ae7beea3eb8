using PartnershipGraph.Analysis.Timelines;

namespace PartnershipGraph.Plots.Kinds.Timeline;

/// <summary>An event with its place on the paper.</summary>
/// <param name="Event">The event.</param>
/// <param name="When">Where it stands, in years.</param>
/// <param name="Earliest">The first day that it may mean, in years.</param>
/// <param name="Latest">The day after the last that it may mean, in years; not later than the as-of day.</param>
/// <param name="Before">The level of the title that stood before, as a share of its ladder; null where none did.</param>
/// <param name="After">The level of the title that stands after, as a share of its ladder; null where none does.</param>
internal sealed record EventPlace(TimelineEvent Event, double When, double Earliest, double Latest, double? Before, double? After)
{
    /// <summary>The height at which the event itself is drawn: of what it gave, else of what it took.</summary>
    public double Height => After ?? Before ?? 0;

    /// <summary>Whether no more than the month or the year is known.</summary>
    public bool IsFuzzy => Event.Row.Date.Precision != Domain.Time.DatePrecision.Day;
}
