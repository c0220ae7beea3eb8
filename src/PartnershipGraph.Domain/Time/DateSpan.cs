namespace PartnershipGraph.Domain.Time;

/// <summary>A spell: the half-open span <c>[From, To)</c> of days. <c>From</c> = <c>To</c> holds no day.</summary>
/// <param name="From">The first day inside; null: since ever.</param>
/// <param name="To">The first day outside again; null: in force.</param>
public readonly record struct DateSpan(DateOnly? From, DateOnly? To)
{
    /// <summary>Every day there is.</summary>
    public static DateSpan Always => default;

    /// <summary>Whether the day lies inside. The only place where a spell is compared with a day.</summary>
    public bool Holds(DateOnly day) => (From is null || From <= day) && (To is null || day < To);

    /// <summary>The span as it was known on a day: an end that came later is not known yet.</summary>
    /// <returns>Null where the span itself began later.</returns>
    public DateSpan? AsKnownOn(DateOnly day) =>
        From > day ? null : this with { To = To > day ? null : To };
}
