using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Inflation;

/// <summary>Whether the mean weight of titles changed by raising old partners or by who came and went.</summary>
/// <param name="Total">Δm, the change of the mean weight; null where there is no partner on one of the two dates.</param>
/// <param name="Upgrades">The change of the mean among S, those that are partners on both dates; null where there are none.</param>
/// <param name="Composition">What is left: entrants and leavers whose titles differ from the mean of S; null as <paramref name="Upgrades"/>.</param>
/// <param name="Stayed">The size of S.</param>
public sealed record Decomposition(IndexValue Total, IndexValue Upgrades, IndexValue Composition, int Stayed)
{
    /// <summary>Why there is nothing to tell upgrades by.</summary>
    public const string NobodyStayed = "no partner on both dates";

    /// <summary>Δm = [m^S(t) - m^S(0)] + composition.</summary>
    /// <param name="before">The weight of each partner's title on the first date, by partner.</param>
    /// <param name="after">The same on the last date.</param>
    public static Decomposition Of(IReadOnlyDictionary<string, double> before, IReadOnlyDictionary<string, double> after)
    {
        List<string> stayed = [.. before.Keys.Where(after.ContainsKey).Order(StringComparer.Ordinal)];
        if (before.Count == 0 || after.Count == 0)
        {
            var missing = IndexValue.Null(before.Count == 0 ? "no partner on the first date" : "no partner on the last date");
            return new Decomposition(missing, missing, missing, 0);
        }

        var total = Mean(after, after.Keys) - Mean(before, before.Keys);
        if (stayed.Count == 0)
        {
            return new Decomposition(total, IndexValue.Null(NobodyStayed), IndexValue.Null(NobodyStayed), 0);
        }

        var upgrades = Mean(after, stayed) - Mean(before, stayed);
        return new Decomposition(total, upgrades, total - upgrades, stayed.Count);
    }

    /// <summary>In the order of the ids, so that no bit depends on the order of rows.</summary>
    private static double Mean(IReadOnlyDictionary<string, double> weights, IEnumerable<string> partners) =>
        partners.Order(StringComparer.Ordinal).Select(p => weights[p]).Average();
}
