using System.Globalization;

namespace PartnershipGraph.Domain.Time;

/// <summary>
/// A date of which year, year and month, or the day is known. In a data file it stands for its <see cref="FirstDay"/>,
/// in a question ("as of 2020-02") for its <see cref="LastDay"/>.
/// </summary>
/// <remarks>Exactly three forms are read: <c>2019</c>, <c>2019-06</c>, <c>2019-06-05</c>; years 0001 to 9999.</remarks>
public readonly record struct PartialDate
{
    private PartialDate(DateOnly firstDay, DatePrecision precision)
    {
        FirstDay = firstDay;
        Precision = precision;
    }

    /// <summary>The first day the date may mean.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>How much is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The last day the date may mean; of February the 29th in a leap year.</summary>
    public DateOnly LastDay => Precision switch
    {
        DatePrecision.Year => new DateOnly(FirstDay.Year, 12, 31),
        DatePrecision.Month => new DateOnly(FirstDay.Year, FirstDay.Month, DateTime.DaysInMonth(FirstDay.Year, FirstDay.Month)),
        _ => FirstDay,
    };

    /// <summary>The date of which so much is known; the day is the first one it may mean.</summary>
    public static PartialDate Of(DateOnly firstDay, DatePrecision precision = DatePrecision.Day) => new(firstDay, precision);

    /// <summary>Reads one of the three forms; false for anything else and for days that do not exist.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null)
        {
            return false;
        }

        DatePrecision? precision = text.Length switch
        {
            4 => DatePrecision.Year,
            7 => DatePrecision.Month,
            10 => DatePrecision.Day,
            _ => null,
        };

        // "2019-06-05" is the longest form, so the shorter ones are completed to it and read the same way.
        if (precision is null || !IsDigitsAndDashes(text)
            || !DateOnly.TryParseExact(text + "-01-01"[..(10 - text.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return false;
        }

        date = new PartialDate(first, precision.Value);
        return true;
    }

    /// <summary>Reads one of the three forms.</summary>
    /// <exception cref="FormatException">The text is none of them or names no day.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date of the form 2019, 2019-06 or 2019-06-05");

    /// <summary>The date in the form it was given in.</summary>
    public override string ToString() =>
        FirstDay.ToString(
            Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
            CultureInfo.InvariantCulture);

    private static bool IsDigitsAndDashes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
