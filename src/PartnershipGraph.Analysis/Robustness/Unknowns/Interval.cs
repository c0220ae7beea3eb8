using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Robustness.Unknowns;

/// <summary>Between which values an index lies, whatever the unknown ties are.</summary>
/// <param name="Low">The least value; null where it is undefined in every case.</param>
/// <param name="High">The largest one, likewise.</param>
/// <param name="WhyNull">Why it is undefined in some cases, or in all; null where it is defined in every case.</param>
public sealed record Interval(double? Low, double? High, string? WhyNull)
{
    /// <summary>Whether the index is the same in every case.</summary>
    public bool IsPoint => Low == High && (Low is null || WhyNull is null);

    internal static Interval Of(IReadOnlyList<IndexValue> values)
    {
        var defined = values.Where(v => v.Value is not null).Select(v => v.Value!.Value).ToList();
        var why = values.Select(v => v.WhyNull).FirstOrDefault(w => w is not null);
        return defined.Count == 0 ? new Interval(null, null, why) : new Interval(defined.Min(), defined.Max(), why);
    }
}
