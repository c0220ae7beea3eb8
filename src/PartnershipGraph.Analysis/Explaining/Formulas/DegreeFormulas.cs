using PartnershipGraph.Analysis.Explaining.Arithmetic;

namespace PartnershipGraph.Analysis.Explaining.Formulas;

/// <summary>How many ties an actor has, and what they weigh together.</summary>
internal static class DegreeFormulas
{
    private const string how = "with --directed ";

    /// <summary>Those that <c>hedge</c> answers with too.</summary>
    public static IEnumerable<Explainer> OfHedging { get; } =
    [
        Count("degree", "How many ties has it?", $"One for each tie; {how}one for each title, given or received.", Both),
        Strength("strength", "How much tie has it in all?", $"The weights of its ties, added; {how}of the titles given and received.", Both),
    ];

    public static IEnumerable<Explainer> OfRank { get; } =
    [
        Count("in_degree", "How many titles does it receive?", $"One for each tie; {how}one for each title received.", Received),
        Count("out_degree", "How many titles does it give?", $"One for each tie; {how}one for each title given.", Given),
        Strength("in_strength", "How much do the titles that it receives weigh?", $"The weights of its ties, added; {how}of the titles received.", Received),
        Strength("out_strength", "How much do the titles that it gives weigh?", $"The weights of its ties, added; {how}of the titles given.", Given),
        Opsahl("opsahl_degree", "ties", Both),
        Opsahl("in_opsahl_degree", "titles received", Received),
        Opsahl("out_opsahl_degree", "titles given", Given),
    ];

    private static Explainer Count(string name, string asks, string words, Func<TieReader, IReadOnlyList<ArithmeticStep>> ties) => Explainer.Of(
        new MeasureNote(name, asks, $"{name} = k_i", words, "3"),
        r =>
        {
            var whole = Expression.Sum(ties(r).Select(_ => Expression.Number(1)));
            return new Derivation(whole, [.. ties(r).Select(t => t with { Arithmetic = "1", Value = 1 }), Derivation.Line("counted", whole)]);
        });

    private static Explainer Strength(string name, string asks, string words, Func<TieReader, IReadOnlyList<ArithmeticStep>> ties) => Explainer.Of(
        new MeasureNote(name, asks, $"{name} = Σ_j w_ij", words, "3"),
        r =>
        {
            var whole = Sum(ties(r));
            return new Derivation(whole, [.. ties(r), Derivation.Line("together", whole)]);
        });

    private static Explainer Opsahl(string name, string of, Func<TieReader, IReadOnlyList<ArithmeticStep>> ties) => Explainer.Of(
        new MeasureNote(
            name, $"How many {of}, and how deep, in one number?", $"{name} = k^(1-α) s^α with α = .5, k their number and s their weight: the root of k s",
            $"The root of number times weight of the {of}.", "3"),
        r =>
        {
            var whole = Expression.Sqrt(Expression.Number(ties(r).Count) * Sum(ties(r)));
            return new Derivation(whole, [.. ties(r), Derivation.Line("the root of number times weight", whole)]);
        });

    private static Expression Sum(IReadOnlyList<ArithmeticStep> ties) => Expression.Sum(ties.Select(t => Expression.Number(t.Value)));

    private static IReadOnlyList<ArithmeticStep> Both(TieReader reader) => reader.IsDirected ? [.. Given(reader), .. Received(reader)] : Given(reader);

    private static IReadOnlyList<ArithmeticStep> Given(TieReader reader) =>
    [
        .. reader.TargetsOf(reader.Me)
            .Select(k => Derivation.Line($"{(reader.IsDirected ? "title given" : "tie")} to {reader.Name(k)}", reader.Arc(reader.Me, k))),
    ];

    private static IReadOnlyList<ArithmeticStep> Received(TieReader reader) => reader.IsDirected
        ? [.. reader.SourcesOf(reader.Me).Select(k => Derivation.Line($"title received from {reader.Name(k)}", reader.Arc(k, reader.Me)))]
        : Given(reader);
}
