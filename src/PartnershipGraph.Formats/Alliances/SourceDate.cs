using System.Globalization;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Formats.Fields;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Alliances;

/// <summary>A date in three columns, of which month and day may be unknown: empty, missing or 0.</summary>
internal sealed class SourceDate
{
    private readonly int year;
    private readonly int month;
    private readonly int day;

    public SourceDate(FieldTable table, string year, string month, string day) =>
        (this.year, this.month, this.day) = (table.IndexOf(year), table.IndexOf(month), table.IndexOf(day));

    /// <summary>The date of the present row, as much of it as is known; null without a year.</summary>
    public PartialDate? Of(FieldTable table)
    {
        if (table.OptionalWhole(year) is not { } y || y == 0)
        {
            return null;
        }

        var text = y.ToString("D4", CultureInfo.InvariantCulture);
        if (table.OptionalWhole(month) is { } m and not 0)
        {
            text += Invariant($"-{m:D2}");
            if (table.OptionalWhole(day) is { } d and not 0)
            {
                text += Invariant($"-{d:D2}");
            }
        }

        return PartialDate.TryParse(text, out var date) ? date : throw table.Fault(
            year, "bad-date", $"{text} is no date", "Correct year, month and day; leave month and day empty where they are unknown.");
    }
}
