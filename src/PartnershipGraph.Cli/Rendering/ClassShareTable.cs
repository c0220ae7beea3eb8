using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Robustness;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>How sure the classes of a hedging result are, beside the classes.</summary>
internal static class ClassShareTable
{
    /// <summary>A table whose first column has the ids, with the shares in which each class holds.</summary>
    public static ReportTable Extend(ReportTable table, ClassShares shares) => table.With(
        0,
        [Column.Number("Draws", "class_share"), Column.Number("Schemes", "scheme_share")],
        id => [Cell.Of(shares.OfDraws[id], 3), Cell.Of(shares.OfSchemes[id], 2)]) with
    {
        Note = $"{table.Note} {Note(shares)}".Trim(),
    };

    public static string Note(ClassShares shares) =>
        $"Draws: share of the drawn spacings of the tiers under which the class holds. Schemes: the same of {string.Join(", ", shares.Schemes)}.";

    /// <summary>In one sentence: how many classes do not hang on the spacing.</summary>
    public static string Reading(HedgeResult result, ClassShares shares)
    {
        var classed = result.States.Count(e => e.Class.Kind != HedgeKind.Pole);
        var least = result.States.Where(e => e.Class.IsHedger || e.Class.Kind == HedgeKind.AlliedHedger).Select(e => (e.Id, e.Class, Share: shares.OfDraws[e.Id]))
            .OrderBy(e => e.Share).ThenBy(e => e.Id, StringComparer.Ordinal).FirstOrDefault();
        var hedger = least.Id is null
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"; the least sure hedger is {least.Id}, {(least.Class.ToString().StartsWith('a') ? "an" : "a")} {least.Class} in {least.Share:P0} of them");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"How sure: over {shares.Draws.Samples} spacings of the tiers that keep their order (seed {shares.Draws.Seed}) {shares.SureOf(result)} of {Count.Of(classed, "actor")} keep their class in at least nine of ten{hedger}.");
    }
}
