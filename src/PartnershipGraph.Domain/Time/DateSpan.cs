namespace PartnershipGraph.Domain.Time;

/// <summary>A spell: the half-open span <c>[From, To)</c> of days. <c>From</c> = <c>To</c> holds no day.</summary>
/// <param name="From">The first day inside; null: since ever.</param>
/// <param name="To">The first day outside again; null: in force.</param>
public readonly record struct DateSpan(DateOnly? From, DateOnly? To)
{
    /// <summary>By beginning, then end (in force comes last), then how much is known of them: no two different ones are equal.</summary>
    public static IComparer<DateSpan> Order { get; } = Comparer<DateSpan>.Create((x, y) => Key(x).CompareTo(Key(y)));

    /// <summary>How much of the beginning is known; it does not change the days inside.</summary>
    public DatePrecision FromPrecision { get; init; } = DatePrecision.Day;

    /// <summary>How much of the end is known.</summary>
    public DatePrecision ToPrecision { get; init; } = DatePrecision.Day;

    /// <summary>The beginning as it was written; null: since ever.</summary>
    public PartialDate? Begin => From is { } day ? PartialDate.Of(day, FromPrecision) : null;

    /// <summary>The end as it was written; null: in force.</summary>
    public PartialDate? End => To is { } day ? PartialDate.Of(day, ToPrecision) : null;

    /// <summary>The span between two dates of a file, each of which means its first day.</summary>
    public static DateSpan Between(PartialDate? from, PartialDate? to) => new(from?.FirstDay, to?.FirstDay)
    {
        FromPrecision = from?.Precision ?? DatePrecision.Day,
        ToPrecision = to?.Precision ?? DatePrecision.Day,
    };

    /// <summary>Whether the day lies inside. The only place where a spell is compared with a day.</summary>
    public bool Holds(DateOnly day) => (From is null || From <= day) && (To is null || day < To);

    /// <summary>The days that lie in both; null where none does.</summary>
    public DateSpan? Intersect(DateSpan other)
    {
        var (begin, end) = (Later(Begin, other.Begin), Earlier(End, other.End));
        var both = Between(begin, end);
        return both.From < both.To || both.From is null || both.To is null ? both : null;
    }

    /// <summary>The span as it was known on a day: an end that came later is not known yet.</summary>
    /// <returns>Null where the span itself began later.</returns>
    public DateSpan? AsKnownOn(DateOnly day) =>
        From > day ? null : this with { To = To > day ? null : To, ToPrecision = To > day ? DatePrecision.Day : ToPrecision };

    private static (DateOnly? From, bool InForce, DateOnly? To, DatePrecision FromPrecision, DatePrecision ToPrecision) Key(DateSpan span) =>
        (span.From, span.To is null, span.To, span.FromPrecision, span.ToPrecision);

    private static PartialDate? Later(PartialDate? a, PartialDate? b) => a is null || b?.FirstDay > a.Value.FirstDay ? b : a;

    private static PartialDate? Earlier(PartialDate? a, PartialDate? b) => a is null || b?.FirstDay < a.Value.FirstDay ? b : a;
}
