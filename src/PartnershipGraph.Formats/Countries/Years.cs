using System.Globalization;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Formats.Countries;

/// <summary>Years as spells.</summary>
internal static class Years
{
    /// <summary>All days of a year.</summary>
    public static DateSpan Of(int year) => Between(year, year);

    /// <summary>All days from a year to another, both included.</summary>
    public static DateSpan Between(int first, int last) => DateSpan.Between(Beginning(first), Beginning(last + 1));

    /// <summary>A year of which no more is known.</summary>
    public static PartialDate? Beginning(int year) =>
        year > 9999 ? null : PartialDate.Parse(year.ToString("D4", CultureInfo.InvariantCulture));
}
