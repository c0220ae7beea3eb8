using PartnershipGraph.Analysis.Explaining.Arithmetic;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.Explaining.Formulas;

/// <summary>Exposure to the poles through partners that are none.</summary>
internal static class ExposureFormulas
{
    public static IEnumerable<Explainer> All { get; } =
    [
        new(
            new MeasureNote(
                "XM", "How deeply are its partners tied to the pole, on average?", "XM(i,p) = Σ_k w_ik w_kp / (w_max Σ_k w_ik), k the partners that are no poles",
                "Each partner's tie to the pole, counting by the actor's tie to that partner, divided by all those ties. A partner without a tie to the pole adds 0 above and counts below.", "5.1"),
            Mean)
        {
            ByPole = true,
        },
        new(
            new MeasureNote(
                "XR", "How much two-step reach is there to the pole in all?", "XR(i,p) = 1 - Π_k (1 - w_ik w_kp / w_max²), k the partners that are no poles",
                "Every way through a partner leaves a part unreached; what all of them together leave is taken from 1.", "5.2"),
            Reach)
        {
            ByPole = true,
        },
        new(
            new MeasureNote(
                "IDG", "Does the indirect picture contradict the direct one?", "IDG(i,p) = XM(i,p) / Σ_q XM(i,q) - PAS(i,p)",
                "The pole's share of the exposure through partners, less its share of the direct ties. What XM divides by is the same for every pole and cancels.", "5.4"),
            Gap)
        {
            ByPole = true,
        },
        Explainer.Of(
            new MeasureNote(
                "XCUT", "Is it among hedgers?", "XCUT(i) = Σ_{k tied to every pole} w_ik / Σ_k w_ik, k the partners that are no poles",
                "Of the ties to partners that are no poles, the share that goes to those tied to every pole.", "5.5"),
            CrossCutting),
    ];

    private static List<int> Intermediaries(TieReader reader) => [.. reader.PartnersOf(reader.Me).Except(reader.Poles)];

    private static Expression OfAll(TieReader reader) => Expression.Sum(Intermediaries(reader).Select(k => reader.Tie(reader.Me, k)));

    /// <summary>The ways through partners that are tied to the pole, the deepest first.</summary>
    private static List<(int Via, Expression Product)> Ways(TieReader reader, int pole) =>
    [
        .. Intermediaries(reader).Where(k => reader.AreTied(k, pole))
            .Select(k => (Via: k, Product: reader.Tie(reader.Me, k) * reader.Tie(k, pole)))
            .OrderByDescending(w => w.Product.Value).ThenBy(w => w.Via),
    ];

    private static List<ArithmeticStep> Lines(TieReader reader, List<(int Via, Expression Product)> ways) =>
        [.. ways.Select(w => Derivation.Line($"through {reader.Name(w.Via)}", w.Product))];

    private static Derivation Mean(TieReader reader, int pole)
    {
        var (ways, all) = (Ways(reader, pole), OfAll(reader));
        var sum = Expression.Sum(ways.Select(w => w.Product));
        var whole = reader.OverMax(sum / all);
        return new Derivation(
            whole,
            [
                .. Lines(reader, ways),
                Derivation.Joined("through all of them", Invariant($"sum of the lines above ({ways.Count})"), sum),
                Derivation.Line(Invariant($"ties to partners that are no poles ({Intermediaries(reader).Count})"), all),
                Derivation.Joined("the one over the other", reader.OverMax(Expression.Number(sum.Value) / Expression.Number(all.Value)).Text, whole),
            ]);
    }

    private static Derivation Reach(TieReader reader, int pole)
    {
        var ways = Ways(reader, pole);
        if (ways.Count == 0)
        {
            return Derivation.Of("no partner that is no pole is tied to it", Expression.Number(0));
        }

        var left = ways.ConvertAll(w => Expression.Number(1) - reader.OverMax(reader.OverMax(w.Product)));
        var rest = Expression.Product(left);
        var whole = Expression.Number(1) - rest;
        return new Derivation(
            whole,
            [
                .. ways.Zip(left, (w, l) => Derivation.Line($"left unreached through {reader.Name(w.Via)}", l)),
                Derivation.Joined("left unreached through all of them", Invariant($"product of the lines above ({ways.Count})"), rest),
                Derivation.Joined("the rest of 1", (Expression.Number(1) - Expression.Number(rest.Value)).Text, whole),
            ]);
    }

    private static Derivation Gap(TieReader reader, int pole)
    {
        var sums = reader.Poles.Select(p => (Pole: p, Sum: Expression.Sum(Ways(reader, p).Select(w => w.Product)))).ToList();
        var own = sums.Single(s => s.Pole == pole).Sum;
        var indirect = own / Expression.Sum(sums.Select(s => s.Sum));
        var direct = reader.Tie(reader.Me, pole) / PoleTieFormulas.Sum(reader);
        return new Derivation(
            indirect - direct,
            [
                .. sums.Select(s => Derivation.Joined(
                    $"through partners to {reader.Name(s.Pole)}", Invariant($"sum of w_ik*w_kp over {Ways(reader, s.Pole).Count} partners, as in XM"), s.Sum)),
                Derivation.Joined(
                    $"indirect share of {reader.Name(pole)}",
                    (Expression.Number(own.Value) / Expression.Sum(sums.Select(s => Expression.Number(s.Sum.Value)))).Text,
                    indirect),
                Derivation.Line($"direct share of {reader.Name(pole)} (PAS)", direct),
                Derivation.Joined(
                    "the one less the other", (Expression.Number(indirect.Value) - Expression.Number(direct.Value)).Text, indirect - direct),
            ]);
    }

    private static Derivation CrossCutting(TieReader reader)
    {
        var across = Intermediaries(reader).Where(k => reader.Poles.All(p => reader.AreTied(k, p))).ToList();

        // What makes a partner one of them is its ties to the poles: they are inputs, though no weight of theirs is.
        foreach (var (k, p) in Intermediaries(reader).SelectMany(k => reader.Poles.Where(p => reader.AreTied(k, p)), (k, p) => (k, p)))
        {
            reader.Tie(k, p);
        }

        var (sum, all) = (Expression.Sum(across.Select(k => reader.Tie(reader.Me, k))), OfAll(reader));
        return new Derivation(
            sum / all,
            [
                .. across.Select(k => Derivation.Line($"tie to {reader.Name(k)}, which is tied to every pole", reader.Tie(reader.Me, k))),
                Derivation.Joined("ties to those", Invariant($"sum of the lines above ({across.Count})"), sum),
                Derivation.Line(Invariant($"ties to partners that are no poles ({Intermediaries(reader).Count})"), all),
                Derivation.Joined("the one over the other", (Expression.Number(sum.Value) / Expression.Number(all.Value)).Text, sum / all),
            ]);
    }
}
