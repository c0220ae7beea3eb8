using System.Globalization;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Formats.Alliances;

/// <summary>Makes a spell of two dates of which not all is known.</summary>
internal static class SourceSpell
{
    /// <summary>The spell; null where it ends before it begins.</summary>
    /// <remarks>
    /// An end of which only month or year is known stands for its first day. Where the beginning lies in that month or year, it is
    /// taken for the end of it instead, so that the spell has days.
    /// </remarks>
    public static DateSpan? Between(PartialDate? from, PartialDate? to)
    {
        if (from is { } begin && to is { } end && begin.FirstDay >= end.FirstDay)
        {
            return end.Precision != DatePrecision.Day && begin.FirstDay <= end.LastDay && Next(end) is { } later
                ? DateSpan.Between(begin, later)
                : null;
        }

        return DateSpan.Between(from, to);
    }

    /// <summary>The month or year that follows.</summary>
    private static PartialDate? Next(PartialDate date)
    {
        if (date.LastDay == DateOnly.MaxValue)
        {
            return null;
        }

        var day = date.LastDay.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return PartialDate.Parse(date.Precision == DatePrecision.Year ? day[..4] : day[..7]);
    }
}
