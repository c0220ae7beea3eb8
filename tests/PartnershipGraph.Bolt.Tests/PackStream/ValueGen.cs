using CsCheck;

namespace PartnershipGraph.Bolt.Tests.PackStream;

/// <summary>Values that the database can have.</summary>
internal static class ValueGen
{
    private static readonly Gen<string> text = Gen.OneOf(
        Gen.String[Gen.Char[' ', '~'], 0, 40],
        OneOf("", "ß", "名", "😀", "İ", "\0", "e\u0301"),
        OneOf("😀", "中", "a").List[0, 300].Select(string.Concat));

    private static readonly Gen<int> nanosecond = Gen.Int[0, 999_999_999];
    private static readonly Gen<int> offset = Gen.Int[-64_800, 64_800];
    private static readonly Gen<long> epochSecond = Gen.Long[-31_557_000_000_000_000, 31_556_000_000_000_000];

    private static readonly Gen<Zone> zone = Gen.OneOf(
        offset.Select(Zone.Of),
        OneOf("Europe/Berlin", "Asia/Kathmandu", "America/Scoresbysund", "Nowhere/Atlantis", "UTC").Select(Zone.Of));

    public static Gen<LocalDate> Date { get; } = Gen.Long[-365_243_000_000, 365_241_000_000].Select(LocalDate.OfEpochDay);

    public static Gen<LocalTime> Time { get; } = Gen.Long[0, 86_399_999_999_999].Select(LocalTime.OfNanoOfDay);

    public static Gen<LocalDateTime> DateTime { get; } = Gen.Select(epochSecond, nanosecond, LocalDateTime.OfEpochSecond);

    public static Gen<ZonedDateTime> Zoned { get; } =
        Gen.Select(epochSecond, nanosecond, zone, (second, nano, where) => new ZonedDateTime(second, nano, where));

    public static Gen<Duration> Duration { get; } =
        Gen.Select(Gen.Long, Gen.Long, Gen.Long, nanosecond, (months, days, seconds, nanos) => new Duration(months, days, seconds, nanos));

    public static Gen<object?> Any(int depth) => depth == 0 ? Scalar() : Gen.OneOf(Scalar(), List(depth), Map(depth));

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<object?> Scalar() => Gen.OneOf(
        Gen.Const((object?)null),
        Gen.Bool.Select(value => (object?)value),
        Gen.Long.Select(value => (object?)value),
        Gen.Int[-300, 300].Select(value => (object?)(long)value),
        Gen.Double.Select(value => (object?)value),
        text.Select(value => (object?)value),
        Gen.Byte.Array[0, 300].Select(value => (object?)value),
        Date.Select(value => (object?)value),
        Time.Select(value => (object?)value),
        Gen.Select(Time, offset, (time, seconds) => (object?)new OffsetTime(time, seconds)),
        DateTime.Select(value => (object?)value),
        Zoned.Select(value => (object?)value),
        Duration.Select(value => (object?)value),
        Gen.Select(Gen.Int, Gen.Double, Gen.Double, (system, x, y) => (object?)new Point(system, x, y)),
        Gen.Select(Gen.Int, Gen.Double, Gen.Double, Gen.Double, (system, x, y, z) => (object?)new Point(system, x, y, z)));

    private static Gen<object?> List(int depth) => Any(depth - 1).List[0, 20].Select(list => (object?)list);

    private static Gen<object?> Map(int depth) =>
        Gen.Dictionary(text, Any(depth - 1))[0, 20].Select(map => (object?)new Dictionary<string, object?>(map, StringComparer.Ordinal));
}
