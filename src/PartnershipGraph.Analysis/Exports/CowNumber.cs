using System.Globalization;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>The number that the Correlates of War give a state.</summary>
internal static class CowNumber
{
    /// <summary>The number; null where there is none, or what stands there is no whole number above 0.</summary>
    public static int? Of(string code) =>
        int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
