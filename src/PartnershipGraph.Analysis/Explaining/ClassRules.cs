using PartnershipGraph.Analysis.Hedging;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.Explaining;

/// <summary>The rules of the class in their order, with one actor's numbers put in. Which one decides is the classifier's answer.</summary>
internal static class ClassRules
{
    public static IReadOnlyList<ClassRule> Of(HedgeResult result, HedgeEntry entry)
    {
        var (poles, t) = (result.Poles, result.Thresholds);
        var decided = entry.Class.Kind;
        var ties = string.Join(", ", poles.Zip(entry.PoleTies, (p, w) => Invariant($"{p} {w:0.####}")));
        var allies = entry.AlliedWith.Count == 0 ? "no defence pact with a pole" : $"defence pact with {string.Join(", ", entry.AlliedWith)}";
        var balance = poles.Count == 2
            ? Invariant($"PAS {poles[0]} {Shown(entry.Pas.Values[0])}")
            : Invariant($"HBe {Shown(entry.Hbe.Value)}");
        (HedgeKind Kind, string Rule, string Finding)[] rules =
        [
            (HedgeKind.Pole, "one of the poles: pole", decided == HedgeKind.Pole ? "it is" : "it is not"),
            (HedgeKind.AlliedHedger, Invariant($"a defence pact with a pole, and a tie of {t.AlliedTie:0.00##} or more to another: allied hedger"), $"{allies}; ties {ties}"),
            (HedgeKind.Allied, "else, with such a pact: allied with it", allies),
            (HedgeKind.Disengaged, Invariant($"no tie to a pole, or ENG below {t.Engagement:0.00##}: disengaged"), Invariant($"ENG {Shown(entry.Eng.Value)}")),
            (
                HedgeKind.StrictHedger,
                poles.Count == 2
                    ? Invariant($"PAS from {0.5 - t.StrictBand:0.00##} to {0.5 + t.StrictBand:0.00##}: strict hedger")
                    : Invariant($"HBe from {t.StrictEntropy:0.00##}: strict hedger"),
                balance),
            (
                HedgeKind.BroadHedger,
                poles.Count == 2
                    ? Invariant($"PAS from {0.5 - t.BroadBand:0.00##} to {0.5 + t.BroadBand:0.00##}: broad hedger")
                    : Invariant($"HBe from {t.BroadEntropy:0.00##}: broad hedger"),
                balance),
            (HedgeKind.TiedToOne, "a tie to one pole only: tied to it only (a record of titles, no leaning)", $"ties {ties}"),
            (HedgeKind.Leans, "else: leans to the pole with the largest share", $"ties {ties}"),
        ];
        string[] numbers = ["1", "2a", "2b", "3", "4a", "4b", "5", "6"];
        return
        [
            .. rules.Zip(numbers, (r, number) => new ClassRule(
                number, r.Rule, r.Kind > decided ? "" : r.Finding, r.Kind > decided ? "not asked" : r.Kind == decided ? entry.Class.ToString() : "no")),
        ];
    }

    private static string Shown(double? value) => value is { } v ? Invariant($"{v:0.####}") : "undefined";
}
