using PartnershipGraph.Analysis.Explaining.Arithmetic;

namespace PartnershipGraph.Analysis.Explaining.Formulas;

/// <summary>Whether an actor's partners know each other.</summary>
internal static class ClusteringFormulas
{
    public static IEnumerable<Explainer> All { get; } =
    [
        Explainer.Of(
            new MeasureNote(
                "triangles", "How many closed triples is it in?", "triangles = ½ Σ_j (partners that i and j share)",
                "For each partner how many of the other partners it is tied to; all added, and halved because each pair was met twice.", "3"),
            r => OfCounts(r, "half of that", sum => sum / Expression.Number(2))),
        Explainer.Of(
            new MeasureNote(
                "clustering", "Do its partners know each other?", "clustering = Σ_j (partners that i and j share) / (k (k - 1)), k the number of partners",
                "For each partner how many of the other partners it is tied to; all added, over as many as there could be. 0 with fewer than two partners.", "3"),
            r => OfCounts(r, "over as many as there could be", sum => OfPairs(r, sum))),
        Explainer.Of(
            new MeasureNote(
                "clustering_barrat", "Do its partners know each other, counting by its own ties?",
                "clustering_barrat = Σ_j w_ij (partners that i and j share) / (s_i (k - 1)), s_i = Σ_j w_ij",
                "For each partner how many of the other partners it is tied to, times the tie to it; all added, over as much as there could be. 0 with fewer than two partners.", "3"),
            Barrat),
        Explainer.Of(
            new MeasureNote(
                "clustering_onnela", "Do its partners know each other, counting by all three ties?",
                "clustering_onnela = Σ_{j<h} (w_ij w_ih w_jh)^(1/3) / (w k (k - 1) / 2), w the largest weight of the network",
                "For each two partners that are tied the geometric mean of the three ties, as a share of the largest; all added, over the number of pairs. 0 with fewer than two partners.", "3"),
            Onnela),
    ];

    /// <summary>For each partner how many of the others it is tied to; those ties are inputs.</summary>
    private static List<(int Partner, Expression Shared)> Shared(TieReader reader)
    {
        var partners = reader.PartnersOf(reader.Me);
        reader.ReadOwn();
        return [.. partners.Select(j => (j, Expression.Number(partners.Count(h => h != j && reader.AreTied(j, h) && reader.Tie(j, h).Value > 0))))];
    }

    private static Derivation OfCounts(TieReader reader, string what, Func<Expression, Expression> finish)
    {
        var shared = Shared(reader);
        var sum = Expression.Sum(shared.Select(s => s.Shared));
        return new Derivation(
            finish(sum),
            [
                .. shared.Select(s => Derivation.Line($"partners shared with {reader.Name(s.Partner)}", s.Shared)),
                Derivation.Joined("together", "sum of the lines above", sum),
                Derivation.Joined(what, finish(Expression.Number(sum.Value)).Text, finish(sum)),
            ]);
    }

    private static Expression OfPairs(TieReader reader, Expression sum)
    {
        var k = reader.PartnersOf(reader.Me).Count;
        return k < 2 ? Expression.Number(0) : sum / (Expression.Number(k) * (Expression.Number(k) - Expression.Number(1)));
    }

    private static Derivation Barrat(TieReader reader)
    {
        var terms = Shared(reader).ConvertAll(s => (s.Partner, Term: reader.Tie(reader.Me, s.Partner) * s.Shared));
        var sum = Expression.Sum(terms.Select(t => t.Term));
        var largest = reader.Strength(reader.Me) * (Expression.Number(terms.Count) - Expression.Number(1));
        var whole = terms.Count < 2 ? Expression.Number(0) : sum / largest;
        return new Derivation(
            whole,
            [
                .. terms.Select(t => Derivation.Line($"tie to {reader.Name(t.Partner)}, times partners shared with it", t.Term)),
                Derivation.Joined("together", "sum of the lines above", sum),
                Derivation.Joined("over as much as there could be", terms.Count < 2 ? "0" : (Expression.Number(sum.Value) / largest).Text, whole),
            ]);
    }

    private static Derivation Onnela(TieReader reader)
    {
        var (me, partners) = (reader.Me, reader.PartnersOf(reader.Me));
        reader.ReadOwn();
        var third = Expression.Number(1) / Expression.Number(3);
        List<(int J, int H, Expression Mean)> means =
        [
            .. partners.SelectMany((j, n) => partners.Skip(n + 1).Where(h => reader.AreTied(j, h)).Select(h =>
                (j, h, Expression.Product([reader.Tie(me, j), reader.Tie(me, h), reader.Tie(j, h)]).To(third)))),
        ];
        var sum = Expression.Sum(means.Select(m => m.Mean));
        var (largest, k) = (reader.HeaviestOfAll(), Expression.Number(partners.Count));
        var pairs = largest * k * (k - Expression.Number(1)) / Expression.Number(2);
        var whole = partners.Count < 2 ? Expression.Number(0) : sum / pairs;
        return new Derivation(
            whole,
            [
                .. means.Select(m => Derivation.Line($"with {reader.Name(m.J)} and {reader.Name(m.H)}", m.Mean)),
                Derivation.Joined("together", "sum of the lines above", sum),
                Derivation.Joined("over the largest weight and the pairs", partners.Count < 2 ? "0" : (Expression.Number(sum.Value) / pairs).Text, whole),
            ]);
    }
}
