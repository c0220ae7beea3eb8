using PartnershipGraph.Analysis.Explaining.Arithmetic;

namespace PartnershipGraph.Analysis.Explaining.Formulas;

/// <summary>How spread an actor's own ties are.</summary>
internal static class PortfolioFormulas
{
    public static IEnumerable<Explainer> All { get; } =
    [
        Explainer.Of(
            new MeasureNote(
                "HHI", "How concentrated are its ties?", "HHI = Σ_j p_ij², p_ij = w_ij / Σ_k w_ik",
                "The squares of the shares of its partners, added: 1 is a single partner, 1/k is k partners alike.", "6.2"),
            r => WithTies(r, "the sum of their squares over the square of their sum", Squares(r) / Sum(r).Squared())),
        Explainer.Of(
            new MeasureNote(
                "NEFF", "On how many partners in effect does it rest?", "NEFF = 1 / HHI = (Σ_j w_ij)² / Σ_j w_ij²",
                "One over the concentration: so many partners alike would be as concentrated.", "6.2"),
            r => WithTies(r, "the square of their sum over the sum of their squares", Sum(r).Squared() / Squares(r))),
        Explainer.Of(
            new MeasureNote(
                "evenness", "How evenly are its ties spread?", "evenness = Σ_j p_ij ln(1/p_ij) / ln k, p_ij = w_ij / Σ_k w_ik, k the number of partners",
                "The entropy of the shares of its partners, divided by the largest there can be: 1 where all weigh the same.", "6.2"),
            Evenness),
        Explainer.Of(
            new MeasureNote(
                "FB", "How good is plan B?", "FB = second-largest w_ij / largest w_ij",
                "The second-deepest of its ties, divided by the deepest; 0 with a single tie.", "6.2"),
            Fallback),
    ];

    private static List<Expression> Ties(TieReader reader) => [.. reader.PartnersOf(reader.Me).Select(k => reader.Tie(reader.Me, k))];

    private static Expression Sum(TieReader reader) => Expression.Sum(Ties(reader));

    private static Expression Squares(TieReader reader) => Expression.Sum(Ties(reader).Select(t => t.Squared()));

    private static Derivation WithTies(TieReader reader, string what, Expression whole) => new(
        whole,
        [
            .. reader.PartnersOf(reader.Me).Select(k => Derivation.Line($"tie to {reader.Name(k)}", reader.Tie(reader.Me, k))),
            Derivation.Line(what, whole),
        ]);

    private static Derivation Evenness(TieReader reader)
    {
        var (partners, strength) = (reader.PartnersOf(reader.Me), reader.Strength(reader.Me));
        List<(int Partner, Expression Term)> terms =
        [
            .. partners.Select(k => (k, reader.Tie(reader.Me, k))).Select(t => (t.k, t.Item2 / strength * Expression.Ln(strength / t.Item2))),
        ];
        var sum = Expression.Sum(terms.Select(t => t.Term));
        var largest = Expression.Ln(Expression.Number(partners.Count));
        return new Derivation(
            sum / largest,
            [
                Derivation.Line("all its ties together", Sum(reader)),
                .. terms.Select(t => Derivation.Line(reader.Name(t.Partner), t.Term)),
                Derivation.Joined("the entropy", "sum of the lines of the partners", sum),
                Derivation.Joined("over the largest there can be", (Expression.Number(sum.Value) / largest).Text, sum / largest),
            ]);
    }

    private static Derivation Fallback(TieReader reader)
    {
        var partners = reader.PartnersOf(reader.Me).Take(2).ToList();
        if (partners.Count == 0)
        {
            return Derivation.Of("no tie", Expression.Number(0));
        }

        var deepest = reader.Tie(reader.Me, partners[0]);
        var second = partners.Count == 1 ? Expression.Number(0) : reader.Tie(reader.Me, partners[1]);
        return new Derivation(
            second / deepest,
            [
                Derivation.Line($"the deepest tie, to {reader.Name(partners[0])}", deepest),
                Derivation.Line(partners.Count == 1 ? "there is no second" : $"the second-deepest, to {reader.Name(partners[1])}", second),
                Derivation.Line("the second over the first", second / deepest),
            ]);
    }
}
