using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Similarity;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>How alike portfolios are, for reading.</summary>
internal static class SimilarityTable
{
    /// <summary>Two actors: a coefficient a row, with its meaning.</summary>
    public static ReportTable OfPair(PortfolioSimilarity pair) => new(
        "coefficients",
        "",
        [Column.Text("Coefficient"), Column.Number("Value"), Column.Text("Range"), Column.Text("What it says", "meaning"), Column.Text("Undefined because", "null")],
        [
            Row("kappa (default)", pair.Kappa, "up to 1", "agreement beyond that of two portfolios of the same weights dealt out at random; 0 = as by chance"),
            Row("jaccard", pair.Jaccard, "0 to 1", "partners of both over partners of either"),
            Row("weightedJaccard", pair.WeightedJaccard, "0 to 1", "the same by weight"),
            Row("cosine", pair.Cosine, "0 to 1", "angle between the portfolios"),
            Row("S", pair.S, "-1 to 1", "1 less mean distance; shared absence of ties raises it"),
            Row("pi", pair.Pi, "up to 1", "as kappa, both portfolios thrown together"),
            Row("A", pair.ChanceCorrected, "-2 to 2", "S less what S would be by chance"),
        ]);

    /// <summary>One actor and every other, the most alike first.</summary>
    public static ReportTable OfAll(Question asked, SimilarityResult result) => new(
        "similarity",
        "",
        [
            Column.Text("Id"), Column.Text("Name"), Column.Number("kappa", "kappa"), Column.Number("S", "S"), Column.Number("pi", "pi"), Column.Number("A", "A"),
            Column.Number("cosine"), Column.Number("weighted Jaccard", "weightedJaccard"), Column.Number("Jaccard", "jaccard"), Column.Number("Shared partners", "shared"),
        ],
        [
            .. result.Pairs.Select(p => (IReadOnlyList<Cell>)
            [
                p.B, asked.Records.Actors[p.B].Name, Of(p.Kappa), Of(p.S), Of(p.Pi), Of(p.ChanceCorrected), Of(p.Cosine), Of(p.WeightedJaccard), Of(p.Jaccard), p.Shared,
            ]),
        ]);

    public static string ReadingOfPair(Question asked, SimilarityResult result)
    {
        var pair = result.Pairs[0];
        var (a, b) = (asked.Records.Actors[pair.A].Name, asked.Records.Actors[pair.B].Name);
        var shared = $"{a} and {b} have {Count.Of(pair.Shared, "partner")} in common";
        return pair.Kappa.Value is { } kappa
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{shared}; their portfolios are {(Math.Abs(kappa) < 0.005 ? "as alike as chance would make them" : kappa > 0 ? "more alike than chance would make them" : "less alike than chance would make them")} (κ {kappa:F4}, 1 = the same).")
            : $"{shared}; κ is undefined: {pair.Kappa.WhyNull}.";
    }

    public static string ReadingOfAll(Question asked, SimilarityResult result)
    {
        var name = asked.Records.Actors[result.Actor].Name;
        var first = result.Pairs.Where(p => p.Kappa.Value is not null).Take(3)
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{asked.Records.Actors[p.B].Name} ({p.Kappa.Value:F2})")).ToList();
        return first.Count == 0
            ? $"{name}'s portfolio can be compared with no other: there is nothing to tell apart."
            : $"{name}'s portfolio of ties resembles most those of {string.Join(", ", first)}; κ is 1 for the same portfolio and 0 for likeness by chance.";
    }

    /// <summary>Who is there and how it is compared: S, κ, π and A depend on it.</summary>
    public static string Universe(int actors, SimilarityRequest request) => string.Create(
        CultureInfo.InvariantCulture,
        $"Over {actors} actors, tied or not; {(request.SelvesTied ? "each tied to itself by the heaviest tie" : "the two themselves left out")}; {(request.Squared ? "squared" : "absolute")} distances; d_max the top of the ladder.");

    private static Cell Of(IndexValue value) => Cell.Of(value.Value, 3);

    private static IReadOnlyList<Cell> Row(string name, IndexValue value, string range, string meaning) =>
        [new Cell(name, name.Split(' ')[0]), Cell.Of(value.Value), range, meaning, value.WhyNull ?? ""];
}
