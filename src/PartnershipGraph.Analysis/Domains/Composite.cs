using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Domains;

/// <summary>The mean of shares over layers, and how far they lie apart.</summary>
internal static class Composite
{
    /// <summary>A mean of fewer layers says more of what is missing than of the actor.</summary>
    public const int LeastLayers = 3;

    /// <summary>Σ v PAS over the layers that have a share and a weight, v summing to 1 over them.</summary>
    public static PoleValues Of(IReadOnlyList<PoleValues> shares, IReadOnlyList<double> weights, int poles)
    {
        var counted = shares.Zip(weights).Where(x => x.First.WhyNull is null && x.Second > 0).ToList();
        var sum = counted.Sum(x => x.Second);
        return counted.Count < LeastLayers
            ? PoleValues.Null(poles, "fewer than three layers")
            : new PoleValues([.. Enumerable.Range(0, poles).Select(p => (double?)(counted.Sum(x => x.Second * x.First.Values[p]!.Value) / sum))], null);
    }

    /// <summary>The largest less the smallest share of each pole.</summary>
    public static PoleValues Range(IReadOnlyList<PoleValues> shares, int poles)
    {
        var counted = shares.Where(s => s.WhyNull is null).ToList();
        return counted.Count < 2
            ? PoleValues.Null(poles, "fewer than two layers")
            : new PoleValues([.. Enumerable.Range(0, poles).Select(p => counted.Max(s => s.Values[p]) - counted.Min(s => s.Values[p]))], null);
    }

    /// <summary>PAS of the one layer less PAS of the other.</summary>
    public static PoleValues Difference(PoleValues economic, PoleValues security) => economic.WhyNull is null && security.WhyNull is null
        ? new PoleValues([.. economic.Values.Zip(security.Values, (e, s) => e - s)], null)
        : PoleValues.Null(economic.Values.Count, Reason(economic, security));

    private static string Reason(PoleValues economic, PoleValues security) => string.Join(
        "; ", new[] { ("economic", economic.WhyNull), ("security", security.WhyNull) }.Where(x => x.WhyNull is not null).Select(x => $"{x.Item1}: {x.WhyNull}"));
}
