namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>A clock that stands at noon of one day, in UTC.</summary>
internal sealed class StoppedClock(DateOnly day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
