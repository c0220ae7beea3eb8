using PartnershipGraph.Analysis.Explaining.Arithmetic;

namespace PartnershipGraph.Analysis.Explaining.Formulas;

/// <summary>What lies behind an actor's partners.</summary>
internal static class NeighbourFormulas
{
    public static IEnumerable<Explainer> All { get; } =
    [
        Explainer.Of(
            new MeasureNote(
                "average_neighbour_degree", "Are its partners well tied?", "average_neighbour_degree = Σ_j w_ij k_j / Σ_j w_ij, k_j the number of j's ties",
                "The number of each partner's ties, counting by the tie to that partner, divided by all those ties; with --directed of titles given. 0 without ties.", "3"),
            NeighbourDegree),
        Explainer.Of(
            new MeasureNote(
                "two_step_reach", "How many others does it reach through a partner and by no tie of its own?", "two_step_reach = the number of k that are tied to a partner of i and not to i",
                "One for each actor that a partner leads to and no tie of its own.", "3"),
            TwoSteps),
    ];

    private static Derivation NeighbourDegree(TieReader reader)
    {
        var terms = reader.TargetsOf(reader.Me).Select(j => (Partner: j, Tie: reader.Arc(reader.Me, j), Count: reader.TargetCount(j))).ToList();
        if (terms.Count == 0)
        {
            return Derivation.Of("no tie", Expression.Number(0));
        }

        var sum = Expression.Sum(terms.Select(t => t.Tie * t.Count));
        var all = Expression.Sum(terms.Select(t => t.Tie));
        return new Derivation(
            sum / all,
            [
                .. terms.Select(t => Derivation.Line($"tie to {reader.Name(t.Partner)}, times its number of ties", t.Tie * t.Count)),
                Derivation.Joined("together", "sum of the lines above", sum),
                Derivation.Line("all its ties together", all),
                Derivation.Joined("the one over the other", (Expression.Number(sum.Value) / Expression.Number(all.Value)).Text, sum / all),
            ]);
    }

    private static Derivation TwoSteps(TieReader reader)
    {
        var partners = reader.TargetsOf(reader.Me);
        var found = new SortedDictionary<int, int>();
        foreach (var (j, k) in partners.SelectMany(j => reader.TargetsOf(j), (j, k) => (j, k)))
        {
            if (k != reader.Me && !reader.Leads(reader.Me, k))
            {
                found.TryAdd(k, j);
            }
        }

        // One way to each is enough; the partners' weights do not matter.
        foreach (var (k, via) in found)
        {
            reader.Arc(reader.Me, via);
            reader.Arc(via, k);
        }

        var whole = Expression.Sum(found.Select(_ => Expression.Number(1)));
        return new Derivation(
            whole,
            [
                .. found.Select(f => new ArithmeticStep($"{reader.Name(f.Key)}, by way of {reader.Name(f.Value)}", "1", 1)),
                Derivation.Line("counted", whole),
            ]);
    }
}
