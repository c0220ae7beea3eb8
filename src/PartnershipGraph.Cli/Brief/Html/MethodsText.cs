using PartnershipGraph.Pages.Briefs;
using PartnershipGraph.Pages.Formulas;
using PartnershipGraph.Pages.Prose;
using static PartnershipGraph.Pages.Formulas.Terms;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>What the numbers of a brief mean, in plain words, each with its formula.</summary>
internal static class MethodsText
{
    public static PageSection Section => new("methods", "How the numbers are made")
    {
        Passages =
        [
            new Paragraph("A title is what one side calls the other. It counts from the day it was declared until a later declaration replaces or ends it. Where both sides have declared one, the tie weighs what both say, the lesser of the two; where one side is not on record, the other's counts alone."),
            new Paragraph("A value that cannot be computed is shown as a dash, with its reason, and is never taken for 0. Intervals say how far a number moves when the steps between ranks are drawn at random, in their order: nothing in a title says how much more than the next it means."),
            new Definitions(Definitions),
        ],
    };

    private static IReadOnlyList<Definition> Definitions =>
    [
        new(
            "w", "How much does a title weigh? By default a rank counts down evenly from the top of its sponsor's ladder of T ranks.",
            new Formula(Name("w"), "(", Name("r"), ")", "=", Fraction(Row(Name("T"), "+", 1, "−", Name("r")), Name("T"))),
            "1 at the top, 1/T at the bottom. A ladder with a single rank weighs .6. A defence pact weighs 1."),
        new(
            "s", "How much tie has an actor in all? The strength is the sum of the weights of its ties.",
            new Formula(Name("s", "i"), "=", Sum("j"), Name("w", "ij")),
            "0 for who has no tie; no upper end."),
        new(
            "PAS", "Of an actor's ties to the poles, which share goes to each?",
            new Formula(Name("PAS"), "(", Name("i"), ",", Name("p"), ")", "=", Fraction(Name("w", "ip"), Row(Sum("q"), Name("w", "iq")))),
            "0 to 1, together 1. Undefined for a pole and without a tie to one."),
        new(
            "HB", "How even are the ties to two poles? With ties a and b:",
            new Formula(Name("HB"), "=", Fraction(Row(2, Name("min"), "(", Name("a"), ",", Name("b"), ")"), Row(Name("a"), "+", Name("b")))),
            "0 is one pole alone, 1 is even. Undefined without a tie to a pole."),
        new(
            "ENG", "How deep are the ties to the K poles on average, whoever they favour?",
            new Formula(Name("ENG"), "=", Fraction(Row(Sum("p"), Name("w", "ip")), Row(Name("K"), Name("w", "max")))),
            "0 to 1. Below .20 an actor counts as disengaged."),
        new(
            "HX", "How deep is the second-deepest tie to a pole? It is large only where the ties are deep and even; for two poles it is HB times ENG.",
            new Formula(Name("HX"), "=", Fraction(Row(Said("second-largest "), Name("w", "ip")), Name("w", "max"))),
            "0 to 1."),
        new(
            "XM", "How deeply are an actor's partners tied to a pole, on average, each counting by its own tie to the actor? Poles are no partners here.",
            new Formula(Name("XM"), "(", Name("i"), ",", Name("p"), ")", "=", Fraction(Row(Sum("k"), Name("w", "ik"), Name("w", "kp")), Row(Name("w", "max"), Sum("k"), Name("w", "ik")))),
            "0 to 1. It can fall when a partner with weak ties to the pole is added. Undefined without a partner but poles."),
        new(
            "XR", "How far do all two-step paths together reach to a pole?",
            new Formula(Name("XR"), "(", Name("i"), ",", Name("p"), ")", "=", 1, "−", Product("k"), Row("(", 1, "−", Fraction(Row(Name("w", "ik"), Name("w", "kp")), Power(Name("w", "max"), 2)), ")")),
            "0 to 1. One more tie never lowers it; with many partners it is near 1, and XM tells more."),
        new(
            "PageRank", "Where does a walk end up that follows ties by their weight and starts anew now and then (d = .85, n actors)?",
            new Formula(Name("x", "i"), "=", Fraction(Row(1, "−", Name("d")), Name("n")), "+", Name("d"), Sum("j"), Name("x", "j"), Fraction(Name("w", "ji"), Name("s", "j"))),
            "0 to 1, together 1 (Brin and Page 1998)."),
        new(
            "betweenness", "On how many shortest paths between two others does an actor lie? A tie is as long as 1/w: a deep one is a short step.",
            new Formula(Name("B", "i"), "=", Sum("s<t"), Fraction(Row(Name("σ", "st"), "(", Name("i"), ")"), Name("σ", "st"))),
            "From 0 (Freeman 1977; Brandes 2001)."),
        new(
            "harmonic", "How near are all others, those out of reach counting 0?",
            new Formula(Name("H", "i"), "=", Sum("j"), Fraction(1, Name("d", "ij"))),
            "From 0 (Marchiori and Latora 2000)."),
        new(
            "Q", "Have the communities more tie weight inside than chance would give? L is the weight inside a community, K the strengths of its members, m all weight.",
            new Formula(Name("Q"), "=", Sum("c"), Row("(", Fraction(Name("L", "c"), Name("m")), "−", Power(Row("(", Fraction(Name("K", "c"), Row(2, Name("m"))), ")"), 2), ")")),
            "At most 1; found by a search (Leiden), which finds good communities and proves none the best."),
        new(
            "gap", "Does a sponsor do with a partner what it calls it? The percentile of the title among the sponsor's partners, less that of what is measured: votes, visits, trade, arms, students.",
            new Formula(Name("gap"), "=", Name("P"), "(", Said("title"), ")", "−", Name("P"), "(", Said("substance"), ")"),
            "−1 to 1; above 0 the title is higher than what is measured. Undefined with fewer than three measured dimensions."),
    ];
}
