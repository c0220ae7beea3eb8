using PartnershipGraph.Analysis.Explaining.Arithmetic;

namespace PartnershipGraph.Analysis.Explaining.Formulas;

/// <summary>TDEP: how much of a portfolio leads to a pole, straight and by up to two others.</summary>
internal static class DependenceFormula
{
    public static Explainer Tdep { get; } = new(
        new MeasureNote(
            "TDEP", "How much of its portfolio leads to the pole, straight and by up to two others?",
            "TDEP(i,p) = p_ip + ½ Σ_j p_ij p_jp + ¼ Σ_j p_ij Σ_{k≠i} p_jk p_kp, p_ij = w_ij / Σ_k w_ik",
            "The pole's share of the ties; half of what leads there by one other, a quarter of what leads there by two.", "6.3"),
        Derive)
    {
        ByPole = true,
    };

    private static Derivation Derive(TieReader reader, int pole)
    {
        var (me, partners) = (reader.Me, reader.PartnersOf(reader.Me));
        if (partners.Count == 0)
        {
            return Derivation.Of("no tie", Expression.Number(0));
        }

        var direct = Share(me, pole);
        List<(int Via, Expression Term)> terms =
        [
            .. partners.Select(j => (Via: j, Onward: Onward(j))).Where(t => t.Onward.Value > 0)
                .Select(t => (t.Via, Term: Share(me, t.Via) * t.Onward))
                .OrderByDescending(t => t.Term.Value).ThenBy(t => t.Via),
        ];
        var whole = Expression.Sum(terms.Select(t => t.Term).Prepend(direct));
        return new Derivation(
            whole,
            [
                Derivation.Line("all its ties together", Expression.Sum(partners.Select(k => reader.Tie(me, k)))),
                Derivation.Line($"straight to {reader.Name(pole)}", direct),
                .. terms.Select(t => Derivation.Line($"by way of {reader.Name(t.Via)}", t.Term)),
                Derivation.Joined("together", "sum of the lines above but the first", whole),
            ]);

        // A share of nothing is 0, without a strength to divide by.
        Expression Share(int of, int who) => reader.AreTied(of, who) ? reader.Tie(of, who) / reader.Strength(of) : Expression.Number(0);

        Expression Onward(int j)
        {
            var further = reader.PartnersOf(j).Where(k => k != me && reader.AreTied(k, pole)).Select(k => Share(j, k) * reader.Tie(k, pole) / reader.Strength(k)).ToList();
            var straight = Expression.Number(0.5) * Share(j, pole);
            return further.Count == 0 ? straight : straight + (Expression.Number(0.25) * Expression.Sum(further));
        }
    }
}
