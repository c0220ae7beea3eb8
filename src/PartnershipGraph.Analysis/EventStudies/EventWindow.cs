using static System.FormattableString;

namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>The years around the year of an event.</summary>
/// <param name="Year">The year of the event.</param>
internal sealed record EventWindow(int Year)
{
    private const int leadYears = 2;

    /// <summary>The five years before, the earliest first.</summary>
    public IReadOnlyList<int> Before { get; } = [.. Enumerable.Range(Year - EventStudyOptions.Window, EventStudyOptions.Window)];

    /// <summary>The five years after.</summary>
    public IReadOnlyList<int> After { get; } = [.. Enumerable.Range(Year + 1, EventStudyOptions.Window)];

    /// <summary>Whether a year is the event's or one of those around it.</summary>
    public bool Holds(int year) => Math.Abs(year - Year) <= EventStudyOptions.Window;

    /// <summary>What a partner's indicator does over these years.</summary>
    public SeriesChange Read(YearlyValues values, string partner, int least) => Read(values, partner, least, Before, After);

    /// <summary>What a partner's indicator does over the years in which another's is on record: methods that change from year to year then change for both.</summary>
    public SeriesChange ReadAs(SeriesChange other, YearlyValues values, string partner, int least) =>
        Read(values, partner, least, other.YearsBefore, other.YearsAfter);

    private SeriesChange Read(YearlyValues values, string partner, int least, IReadOnlyList<int> before, IReadOnlyList<int> after)
    {
        List<int> known = [.. before.Where(y => values.Of(partner, y) is not null)];
        List<int> then = [.. after.Where(y => values.Of(partner, y) is not null)];
        var (early, late) = (Mean(known.Where(y => y < Before[leadYears])), Mean(known.Where(y => y > Before[^(leadYears + 1)])));
        return new SeriesChange
        {
            YearsBefore = known,
            YearsAfter = then,
            Before = Mean(known),
            After = Mean(then),
            Lead = late - early,
            WhyNull = known.Count < least ? Missing(known.Count, "before") : then.Count < least ? Missing(then.Count, "after") : null,
        };

        double? Mean(IEnumerable<int> years) => years.Select(y => values.Of(partner, y)).Average();
    }

    private static string Missing(int years, string where) => years switch
    {
        0 => $"no year {where} on record",
        1 => $"one year {where} on record",
        _ => Invariant($"{years} years {where} on record"),
    };
}
