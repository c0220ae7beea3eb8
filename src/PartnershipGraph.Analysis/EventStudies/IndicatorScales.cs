using System.Collections.Immutable;

namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>Which indicators are volumes, whose changes are relative.</summary>
public static class IndicatorScales
{
    private static readonly ImmutableHashSet<string> volumes = ["trade_value", "trade_value_press", "students"];

    /// <summary>The logarithm for volumes (money, people), plain for shares, agreement and counts of visits.</summary>
    public static IndicatorScale Of(string indicator) => volumes.Contains(indicator) ? IndicatorScale.Logarithm : IndicatorScale.Plain;

    /// <summary>A difference of logarithms as a relative change: .0677 is .07, 7 % more.</summary>
    public static double Relative(double difference) => Math.Exp(difference) - 1;
}
