using System.Globalization;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Axes;

/// <summary>An axis of calendar years.</summary>
public static class YearAxis
{
    /// <summary>How much room the years need below the area.</summary>
    public const double Room = 24;

    private const double leastDistance = 46;
    private static readonly int[] steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>A scale of years that is never empty.</summary>
    public static LinearScale Scale(double first, double last, double left, double right) =>
        first < last ? new LinearScale(first, last, left, right) : new LinearScale(first - 0.5, first + 0.5, left, right);

    /// <summary>A day as a number of years: 1 July 2014 lies near 2014.5.</summary>
    public static double Of(DateOnly day) => day.Year + ((day.DayOfYear - 1.0) / (DateTime.IsLeapYear(day.Year) ? 366 : 365));

    /// <summary>Vertical lines at whole years with the years below the area, as many as have room.</summary>
    public static IReadOnlyList<Mark> Bottom(LinearScale scale, double top, double bottom) =>
    [
        .. Ticks(scale).SelectMany(year => (Mark[])
        [
            Axis.GridLine(scale[year], top, scale[year], bottom),
            new TextMark(scale[year], bottom + 17, year.ToString(CultureInfo.InvariantCulture)) { Anchor = TextAnchor.Middle, Fill = Paint.Soft },
        ]),
    ];

    private static IEnumerable<int> Ticks(LinearScale scale)
    {
        var perYear = Math.Abs(scale.End - scale.Start) / (scale.High - scale.Low);
        var step = steps.FirstOrDefault(s => s * perYear >= leastDistance, steps[^1]);
        for (var year = (int)Math.Ceiling(scale.Low / step) * step; year <= scale.High; year += step)
        {
            yield return year;
        }
    }
}
