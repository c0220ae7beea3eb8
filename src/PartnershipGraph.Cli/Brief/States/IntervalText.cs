using System.Globalization;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>An index with the interval that nine in ten drawn spacings put it into.</summary>
internal static class IntervalText
{
    /// <summary>"0.80 [0.55, 0.95]"; of an undefined one the reason.</summary>
    public static string Of(DrawnIndex index) => index.Value.Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{value:F2} [{index.Low.Value:F2}, {index.High.Value:F2}]")
        : $"undefined ({index.Value.WhyNull})";

    /// <summary>"0.55 to 0.95"; a dash where undefined.</summary>
    public static string Range(DrawnIndex index) => index.Low.Value is { } low
        ? string.Create(CultureInfo.InvariantCulture, $"{low:F2} to {index.High.Value:F2}")
        : Cell.Undefined;
}
