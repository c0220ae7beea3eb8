using System.Globalization;
using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Rank;

/// <summary>
/// The scale of the values: from 0 on evenly; by powers of ten where the largest is many times the least, so that the intervals of the
/// small ones are seen as well.
/// </summary>
internal sealed class ValueScale
{
    private const double manyTimes = 20;
    private const double wide = 150;

    private readonly bool isLogarithmic;
    private readonly LinearScale scale;
    private readonly int ticks;

    /// <param name="values">What is drawn on it, 0 or more.</param>
    /// <param name="start">Its left end.</param>
    /// <param name="end">Its right end.</param>
    /// <param name="ticks">How many numbers, about.</param>
    public ValueScale(IReadOnlyList<double> values, double start, double end, int ticks)
    {
        var (least, most) = (values.Min(), values.Max());
        this.ticks = ticks;
        isLogarithmic = least > 0 && most >= manyTimes * least;
        scale = isLogarithmic
            ? new LinearScale(Math.Log10(least) - 0.03, Math.Log10(most) + 0.03, start, end)
            : LinearScale.Over([0, most > 0 ? most : 1], start, end, ticks);
    }

    /// <summary>Its right end.</summary>
    public double End => scale.End;

    private double Width => scale.End - scale.Start;

    /// <summary>The pixel of a value.</summary>
    public double this[double value] => scale[isLogarithmic ? Math.Log10(value) : value];

    /// <summary>The axis below the panel.</summary>
    public IReadOnlyList<Mark> Axis(double top, double bottom)
    {
        if (!isLogarithmic)
        {
            return Axes.Axis.Bottom(scale, top, bottom, Width > wide ? "strength: sum of tie weights" : "strength", ticks);
        }

        return
        [
            .. Numbers().SelectMany(n => (Mark[])
            [
                Axes.Axis.GridLine(this[n], top, this[n], bottom),
                new TextMark(this[n], bottom + 17, n.ToString("0.####", CultureInfo.InvariantCulture)) { Anchor = TextAnchor.Middle, Fill = Paint.Soft },
            ]),
            new TextMark((scale.Start + scale.End) / 2, bottom + 33, Width > wide ? "strength, powers of ten" : "strength, log") { Anchor = TextAnchor.Middle, Fill = Paint.Ink },
        ];
    }

    /// <summary>1, 2 and 5 times the powers of ten within the scale; the powers alone where there is no room for more.</summary>
    private IEnumerable<double> Numbers()
    {
        const double room = 34;
        int[] parts = Width / (scale.High - scale.Low) >= 4 * room ? [1, 2, 5] : [1];
        return Enumerable.Range((int)Math.Floor(scale.Low), (int)Math.Ceiling(scale.High - scale.Low) + 1)
            .SelectMany(power => parts.Select(part => part * Math.Pow(10, power)))
            .Where(n => Math.Log10(n) >= scale.Low && Math.Log10(n) <= scale.High);
    }
}
