using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Brokerage;

/// <summary>
/// Blocs from the classes of hedging: each pole with those that its class puts on its side alone (allied with it, tied to it only,
/// leaning to it), and one bloc of all others, hedgers and disengaged.
/// </summary>
public static class PoleBlocs
{
    /// <summary>The bloc of those on no pole's side.</summary>
    public const string Between = "no side";

    /// <summary>Reads the blocs off the classes.</summary>
    public static BlocTable Of(HedgeResult hedging) => new(
        $"class between {string.Join(", ", hedging.Poles)}",
        hedging.States.ToDictionary(e => e.Id, e => SideOf(e), StringComparer.Ordinal));

    private static string SideOf(HedgeEntry entry) => entry.Class.Kind switch
    {
        HedgeKind.Pole => entry.Id,
        HedgeKind.Allied or HedgeKind.TiedToOne or HedgeKind.Leans when entry.Class.Poles.Count == 1 => entry.Class.Poles[0],
        _ => Between,
    };
}
