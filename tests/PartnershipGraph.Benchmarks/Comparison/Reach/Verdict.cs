using System.Globalization;
using PartnershipGraph.Benchmarks.Comparison.Tables;

namespace PartnershipGraph.Benchmarks.Comparison.Reach;

/// <summary>What was reached of a figure.</summary>
/// <param name="Must">The figure.</param>
/// <param name="Reached">What was measured.</param>
internal sealed record Verdict(Must Must, double Reached)
{
    /// <summary>By which share it lies beyond the figure; below 0 where it falls short.</summary>
    public double Margin => Must.Unit == MustUnit.Times ? (Reached / Must.Bound) - 1 : (Must.Bound / Reached) - 1;

    public bool IsReached => Margin >= 0;

    public string BoundText => $"{(Must.Unit == MustUnit.Times ? "≥" : "≤")} {Written(Must.Bound)}";

    public string ReachedText => Written(Reached);

    public string Words => IsReached ? $"reached, {Figures.Percent(Margin)} to spare" : $"MISSED by {Figures.Percent(Margin)}";

    private string Written(double value) => Must.Unit switch
    {
        MustUnit.Times => value.ToString(value is > 0.9 and < 1.1 ? "0.0000 ×" : "0.0# ×", CultureInfo.InvariantCulture),
        MustUnit.Seconds => Figures.Time(value),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
