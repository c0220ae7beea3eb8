using PartnershipGraph.Analysis.Explaining.Arithmetic;

namespace PartnershipGraph.Analysis.Explaining.Formulas;

/// <summary>The indices that need an actor's ties to the poles and nothing else.</summary>
internal static class PoleTieFormulas
{
    public static IEnumerable<Explainer> All { get; } =
    [
        new(
            new MeasureNote(
                "PAS", "Of its ties to the poles, how much goes to each?", "PAS(i,p) = w_ip / Σ_q w_iq",
                "The tie to one pole, divided by the ties to all of them.", "4.1"),
            Share)
        {
            ByPole = true,
        },
        Explainer.Of(
            new MeasureNote(
                "HB", "How even are the ties to the poles?", "HB = 2 min(a,b) / (a + b); with more than two poles HB is HBe",
                "Twice the weaker of the two ties, divided by both together: 0 is one pole only, 1 is even.", "4.2"),
            r => r.Poles.Count == 2 ? Balance(r) : Entropy(r)),
        Explainer.Of(
            new MeasureNote(
                "HBe", "How even are the ties to the poles, by entropy?", "HBe = Σ_p π_p ln(1/π_p) / ln K, π = PAS, K the number of poles",
                "The entropy of the shares of the poles, divided by the largest there can be: 0 is one pole only, 1 is even.", "4.2"),
            Entropy),
        Explainer.Of(
            new MeasureNote(
                "ENG", "How deep are the ties to poles at all?", "ENG = Σ_p w_ip / (K w_max), K the number of poles",
                "The mean depth of the ties to the poles; 1 is the deepest tie there can be to each of them.", "4.3"),
            r => WithTies(r, "the mean of them", r.OverMax(Sum(r) / Expression.Number(r.Poles.Count)))),
        Explainer.Of(
            new MeasureNote(
                "HX", "How deep is the second-deepest tie to a pole?", "HX = (second-largest w_ip) / w_max; of two poles the smaller one",
                "Of the ties to the poles the second-deepest, as a share of the deepest tie there can be: a hedge is as deep as its weaker leg.", "4.3"),
            r => WithTies(r, r.Poles.Count == 2 ? "the weaker of the two" : "the second-deepest of them", r.OverMax(SecondLargest(Ties(r))))),
    ];

    /// <summary>A pole's tie, with the name of the pole.</summary>
    public static ArithmeticStep TieLine(TieReader reader, int pole) => Derivation.Line(
        $"{reader.Name(reader.Me)}'s tie to {reader.Name(pole)}{(reader.AreTied(reader.Me, pole) ? "" : " (none on record)")}", reader.Tie(reader.Me, pole));

    public static Expression Sum(TieReader reader) => Expression.Sum(Ties(reader));

    private static List<Expression> Ties(TieReader reader) => [.. reader.Poles.Select(p => reader.Tie(reader.Me, p))];

    private static Derivation Share(TieReader reader, int pole) =>
        WithTies(reader, $"the share of {reader.Name(pole)}", reader.Tie(reader.Me, pole) / Sum(reader));

    private static Derivation Balance(TieReader reader)
    {
        var ties = Ties(reader);
        return WithTies(reader, "twice the weaker over both", Expression.Number(2) * Expression.Min(ties) / Expression.Sum(ties));
    }

    private static Derivation Entropy(TieReader reader)
    {
        var sum = Sum(reader);
        var terms = Ties(reader).Where(t => t.Value > 0).Select(t => t / sum * Expression.Ln(sum / t));
        return WithTies(reader, "the entropy of the shares over its largest", Expression.Sum(terms) / Expression.Ln(Expression.Number(reader.Poles.Count)));
    }

    /// <summary>The second-largest is the largest of the smaller ones of all pairs.</summary>
    private static Expression SecondLargest(List<Expression> ties) => ties.Count == 2
        ? Expression.Min(ties)
        : Expression.Max([.. ties.SelectMany((a, i) => ties.Skip(i + 1).Select(b => Expression.Min(a, b)))]);

    private static Derivation WithTies(TieReader reader, string what, Expression whole) =>
        new(whole, [.. reader.Poles.Select(p => TieLine(reader, p)), Derivation.Line(what, whole)]);
}
