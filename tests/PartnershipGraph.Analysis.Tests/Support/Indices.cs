using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Tests.Support;

/// <summary>The indices of an entry as one list, so that two results can be held against each other.</summary>
internal static class Indices
{
    public static IReadOnlyDictionary<string, double?> Values(this HedgeEntry e, IReadOnlyList<string> poles)
    {
        var values = new Dictionary<string, double?>(StringComparer.Ordinal)
        {
            ["HB"] = e.Hb.Value,
            ["HBe"] = e.Hbe.Value,
            ["ENG"] = e.Eng.Value,
            ["HX"] = e.Hx.Value,
            ["XCUT"] = e.Xcut.Value,
            ["CON"] = e.Con.Value,
            ["EFF"] = e.Eff.Value,
            ["HHI"] = e.Hhi.Value,
            ["NEFF"] = e.Neff.Value,
            ["evenness"] = e.Evenness.Value,
            ["FB"] = e.Fb.Value,
        };
        foreach (var (name, perPole) in new[] { ("PAS", e.Pas), ("XM", e.Xm), ("XR", e.Xr), ("IDG", e.Idg), ("TDEP", e.Tdep) })
        {
            for (var p = 0; p < poles.Count; p++)
                values[$"{name} {poles[p]}"] = perPole.Values[p];
        }

        return values;
    }

    /// <summary>Everything that a result says, to the last digit.</summary>
    public static string Text(this HedgeResult result) => string.Join('\n', result.States.Select(e =>
        FormattableString.Invariant($"{e.Id} {e.Class} {e.Degree} {e.Strength:R} ")
        + string.Join(' ', e.Values(result.Poles).Select(v => FormattableString.Invariant($"{v.Key}={v.Value:R}")))));

    public static void AssertSame(IReadOnlyDictionary<string, double?> actual, IReadOnlyDictionary<string, double?> expected, string whose)
    {
        foreach (var (name, value) in expected)
            Assert.That(actual[name], value is null ? Is.Null : Is.EqualTo(value.Value).Within(1e-9), $"{name} of {whose}");
    }
}
