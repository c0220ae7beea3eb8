using PartnershipGraph.Analysis.Explaining.Arithmetic;

namespace PartnershipGraph.Analysis.Explaining.Formulas;

/// <summary>Burt's measures: how far an actor's ties lead back to the same few others.</summary>
internal static class BurtFormulas
{
    private const string constraint = "Σ_j (p_ij + Σ_{q≠i,j} p_iq p_qj)², p_ij = w_ij / Σ_k w_ik";
    private const string constraintInWords =
        "For each partner: what is invested in it, straight and by way of the others, squared; all added. Low is room to broker, 1 a single tie.";

    private const string size = "Σ_j (1 - Σ_{q≠j} p_iq m_jq), p_iq = w_iq / Σ_k w_ik, m_jq = w_jq / max_r w_jr";
    private const string sizeInWords = "Each partner counts 1 less what its ties to the other partners repeat.";

    public static IEnumerable<Explainer> OfHedging { get; } =
    [
        Explainer.Of(new MeasureNote("CON", "How redundant are its partners?", "CON = " + constraint, constraintInWords, "6.1"), Constraint),
        Explainer.Of(new MeasureNote("EFF", "How many partners does it have in effect?", "EFF = " + size, sizeInWords, "6.1"), EffectiveSize),
    ];

    public static IEnumerable<Explainer> OfRank { get; } =
    [
        Explainer.Of(new MeasureNote("constraint", "How redundant are its partners?", "constraint = " + constraint, constraintInWords, "6.1"), Constraint),
        Explainer.Of(new MeasureNote("effective_size", "How many partners does it have in effect?", "effective_size = " + size, sizeInWords, "6.1"), EffectiveSize),
        Explainer.Of(
            new MeasureNote(
                "efficiency", "Which share of its partners is not redundant?", "efficiency = EFF / k, EFF = " + size, sizeInWords + " The sum is divided by their number.", "6.1"),
            Efficiency),
        Explainer.Of(
            new MeasureNote(
                "hierarchy", "Does the constraint come from one partner or from all alike?",
                "hierarchy = Σ_j r_ij ln r_ij / (k ln k), r_ij = c_ij / mean c_i, c_ij the terms of the constraint",
                "Each partner's constraint as a multiple of the mean; how unequal those are, by Theil's index: 0 all alike, 1 all from one.", "6.1"),
            Hierarchy),
    ];

    /// <summary>c_ij = (p_ij + Σ_q p_iq p_qj)² for each partner j, the largest first.</summary>
    private static List<(int Partner, Expression Term)> Terms(TieReader reader)
    {
        var (me, partners) = (reader.Me, reader.PartnersOf(reader.Me));
        return [.. partners.Select(j => (j, Invested(j).Squared())).OrderByDescending(t => t.Item2.Value).ThenBy(t => t.j)];

        Expression Share(int q) => reader.Tie(me, q) / reader.Strength(me);

        Expression Invested(int j) => Expression.Sum(
            partners.Where(q => q != j && reader.AreTied(q, j))
                .Select(q => Share(q) * reader.Tie(q, j) / reader.Strength(q))
                .Prepend(Share(j)));
    }

    private static ArithmeticStep Together(TieReader reader) => Derivation.Line(
        "all its ties together", Expression.Sum(reader.PartnersOf(reader.Me).Select(k => reader.Tie(reader.Me, k))));

    private static Derivation Constraint(TieReader reader)
    {
        var terms = Terms(reader);
        var whole = Expression.Sum(terms.Select(t => t.Term));
        return new Derivation(
            whole,
            [
                Together(reader),
                .. terms.Select(t => Derivation.Line($"constraint by {reader.Name(t.Partner)}", t.Term)),
                Derivation.Joined("together", "sum of the lines of the partners", whole),
            ]);
    }

    private static (Expression Whole, List<ArithmeticStep> Lines) Size(TieReader reader)
    {
        var (me, partners) = (reader.Me, reader.PartnersOf(reader.Me));
        List<(int Partner, Expression Term)> terms = [.. partners.Select(j => (j, Expression.Number(1) - Repeated(j)))];
        var whole = Expression.Sum(terms.Select(t => t.Term));
        return (whole, [Together(reader), .. terms.Select(t => Derivation.Line($"what {reader.Name(t.Partner)} adds", t.Term))]);

        Expression Repeated(int j) => Expression.Sum(
            partners.Where(q => q != j && reader.AreTied(j, q))
                .Select(q => reader.Tie(me, q) / reader.Strength(me) * reader.Tie(j, q) / reader.Heaviest(j)));
    }

    private static Derivation EffectiveSize(TieReader reader)
    {
        var (whole, lines) = Size(reader);
        return new Derivation(whole, [.. lines, Derivation.Joined("together", "sum of the lines of the partners", whole)]);
    }

    private static Derivation Efficiency(TieReader reader)
    {
        var (size, lines) = Size(reader);
        var partners = Expression.Number(reader.PartnersOf(reader.Me).Count);
        return new Derivation(
            size / partners,
            [
                .. lines,
                Derivation.Joined("together", "sum of the lines of the partners", size),
                Derivation.Joined("over the number of partners", (Expression.Number(size.Value) / partners).Text, size / partners),
            ]);
    }

    private static Derivation Hierarchy(TieReader reader)
    {
        var terms = Terms(reader);
        var count = Expression.Number(terms.Count);
        var mean = Expression.Number(terms.Select(t => t.Term.Value).DefaultIfEmpty(0).Average());
        var ratios = terms.ConvertAll(t => t.Term / mean);
        var disorder = Expression.Sum(ratios.Select(r => r * Expression.Ln(r)));

        // Equal constraints may add up to a negative crumb.
        var whole = Expression.Max(Expression.Number(0), disorder / (count * Expression.Ln(count)));
        return new Derivation(
            whole,
            [
                Together(reader),
                .. terms.Select(t => Derivation.Line($"constraint by {reader.Name(t.Partner)}", t.Term)),
                Derivation.Joined("their mean", "sum of the lines of the partners over their number", mean),
                Derivation.Joined("their disorder", "sum of r*ln(r), r a line of a partner over the mean", disorder),
                Derivation.Joined("over the largest there can be", $"{Expression.Number(Math.Max(0, disorder.Value)).Text}/({count.Text}*ln({count.Text}))", whole),
            ]);
    }
}
