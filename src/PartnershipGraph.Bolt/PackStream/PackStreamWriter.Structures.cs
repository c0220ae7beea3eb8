using PartnershipGraph.Bolt.Temporal;

namespace PartnershipGraph.Bolt.PackStream;

internal sealed partial class PackStreamWriter
{
    private bool TryWriteTemporal(object value)
    {
        switch (value)
        {
            case LocalDate date:
                WriteIntegers(Tag.Date, date.EpochDay);
                return true;
            case LocalTime time:
                WriteIntegers(Tag.LocalTime, time.NanoOfDay);
                return true;
            case OffsetTime time:
                WriteIntegers(Tag.Time, time.NanoOfDay, time.OffsetSeconds);
                return true;
            case LocalDateTime dateTime:
                WriteIntegers(Tag.LocalDateTime, dateTime.EpochSecond, dateTime.Nanosecond);
                return true;
            case ZonedDateTime dateTime:
                WriteZonedDateTime(dateTime);
                return true;
            case Duration duration:
                WriteIntegers(Tag.Duration, duration.Months, duration.Days, duration.Seconds, duration.Nanos);
                return true;
            case Point point:
                WritePoint(point);
                return true;
            default:
                return TryWriteClrTime(value);
        }
    }

    /// <summary>Of the runtime's types: a <see cref="DateTime"/> is what a clock shows, whatever its kind.</summary>
    private bool TryWriteClrTime(object value)
    {
        switch (value)
        {
            case DateOnly date:
                return TryWriteTemporal(new LocalDate(date));
            case TimeOnly time:
                return TryWriteTemporal(new LocalTime(time));
            case DateTime dateTime:
                return TryWriteTemporal(new LocalDateTime(dateTime));
            case DateTimeOffset dateTime:
                return TryWriteTemporal(new ZonedDateTime(dateTime));
            case TimeSpan span:
                return TryWriteTemporal(
                    new Duration(CivilCalendar.FloorDiv(span.Ticks, TimeSpan.TicksPerSecond), ClrTime.NanosecondOf(span.Ticks)));
            default:
                return false;
        }
    }

    private void WriteZonedDateTime(ZonedDateTime value)
    {
        WriteStructureHeader(3, value.Zone is ZoneId ? Tag.DateTimeZoneId : Tag.DateTime);
        WriteInteger(value.UtcSeconds);
        WriteInteger(value.Nanosecond);
        if (value.Zone is ZoneId name)
            WriteString(name.Id);
        else
            WriteInteger(value.OffsetSeconds);
    }

    private void WritePoint(Point point)
    {
        WriteStructureHeader(point.Dimension + 1, point.Dimension == 3 ? Tag.Point3D : Tag.Point2D);
        WriteInteger(point.SrId);
        WriteFloat(point.X);
        WriteFloat(point.Y);
        if (point.Dimension == 3)
            WriteFloat(point.Z);
    }

    private void WriteIntegers(byte tag, params ReadOnlySpan<long> fields)
    {
        WriteStructureHeader(fields.Length, tag);
        foreach (var field in fields)
            WriteInteger(field);
    }
}
