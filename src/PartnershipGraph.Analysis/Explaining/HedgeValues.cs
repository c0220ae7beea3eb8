using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Explaining;

/// <summary>The indices of an entry by symbol.</summary>
internal static class HedgeValues
{
    /// <summary>The value of an index, or its values in the order of the poles.</summary>
    public static IReadOnlyList<IndexValue> Of(HedgeEntry e, string symbol) => symbol switch
    {
        "PAS" => ByPole(e.Pas),
        "XM" => ByPole(e.Xm),
        "XR" => ByPole(e.Xr),
        "IDG" => ByPole(e.Idg),
        "TDEP" => ByPole(e.Tdep),
        "HB" => [e.Hb],
        "HBe" => [e.Hbe],
        "ENG" => [e.Eng],
        "HX" => [e.Hx],
        "XCUT" => [e.Xcut],
        "CON" => [e.Con],
        "EFF" => [e.Eff],
        "HHI" => [e.Hhi],
        "NEFF" => [e.Neff],
        "evenness" => [e.Evenness],
        "FB" => [e.Fb],
        "degree" => [e.Degree],
        "strength" => [e.Strength],
        _ => throw new ArgumentOutOfRangeException(nameof(symbol), symbol, "no index has this symbol"),
    };

    private static IReadOnlyList<IndexValue> ByPole(PoleValues values) =>
        [.. values.Values.Select(v => v is { } number ? number : IndexValue.Null(values.WhyNull!))];
}
