using System.Globalization;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Gap;

/// <summary>Says what the residuals are of.</summary>
internal static class RegressionText
{
    public static string Of(GapResult result)
    {
        var regression = result.Regression;
        if (regression.StandardDeviation.WhyNull is { } why)
        {
            return $"Residuals: none, {why}.";
        }

        var on = Names.And([.. regression.On.Select(Named)]);
        var fit = string.Create(
            CultureInfo.InvariantCulture, $"{Equation(regression)}; s {regression.StandardDeviation.Value:F3}, R² {Cell.Of(regression.RSquared.Value, 2).Display}");
        return $"Residuals: weight of the title on {on} over {Count.Of(regression.Count, "partner")} ({fit}); {Flagged(result)}.{LeftOut(regression)}";

        string Named(string term) => term == "log GDP" && result.GdpYears is { } years
            ? string.Create(CultureInfo.InvariantCulture, $"log GDP ({(years.First == years.Last ? $"{years.First}" : $"{years.First} to {years.Last}")})")
            : term;
    }

    private static string Flagged(GapResult result) => result.Partners.Count(p => p.Outlying != 0) is > 0 and var flagged
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Of(flagged, "lies", "lie")} beyond 2 standard errors, where about {0.05 * result.Regression.Count:F0} would by chance")
        : "none lies beyond 2 standard errors";

    private static string Equation(TitleRegression regression) => string.Join(", ", regression.Coefficients
        .Where(c => !c.Term.StartsWith("region", StringComparison.Ordinal))
        .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Term} {c.Value:F3}")));

    private static string LeftOut(TitleRegression regression) => regression.LeftOut.Count == 0
        ? ""
        : $" Left out: {string.Join(", ", regression.LeftOut.Select(l => $"{l.Key} ({l.Value})"))}.";
}
