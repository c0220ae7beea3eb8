using System.Globalization;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Overlap;

/// <summary>Whether titles and pacts tie the same pairs more than chance would have it.</summary>
internal static class ChanceSection
{
    /// <summary>From which p on chance is said to do as much; a habit, no law.</summary>
    private const double usual = 0.05;

    public static ReportSection Of(OverlapResult result)
    {
        var layers = result.Layers;
        return new ReportSection("Do titles and pacts go together?", [Said(layers), Covered(result)], [Tests(result)]);
    }

    private static string Said(LayerOverlap layers)
    {
        var (any, high) = (layers.Binary, layers.Weighted);
        if (any.P is not { } p || high.P is not { } q)
        {
            return $"The test has no answer: {any.WhyNull ?? high.WhyNull}.";
        }

        var said = (p < usual, q < usual) switch
        {
            (true, true) => "Allied pairs share titles more often than relabelled actors would, and the high tiers too: pacts and titles go together.",
            (true, false) => "Allied pairs share titles more often than relabelled actors would, but not higher ones.",
            (false, true) => "Allied pairs share titles not clearly more often than relabelled actors would, but the titles they share are the higher ones.",
            _ => "Allied pairs share titles not clearly more often than relabelled actors would, nor higher ones: no connection of pacts and titles shows on this day.",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{said} ({Cell.SaidP("p", p)} for any title, {Cell.OfP(q).Display} for its depth.)");
    }

    private static string Covered(OverlapResult result)
    {
        var layers = result.Layers;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Asked of all {result.Snapshot.Actors.Count} actors, whatever the pole: titles tie {Count.Of(layers.Partnerships, "pair")}, pacts {layers.Alliances}, both {layers.Both} of {layers.Pairs}. {Percent(layers.AlliancesCovered)} of the allied pairs are partners too, {Percent(layers.PartnershipsCovered)} of the partners are allied (Jaccard {Cell.Of(layers.Jaccard, 3).Display}).");
    }

    private static ReportTable Tests(OverlapResult result)
    {
        var drawn = string.Create(CultureInfo.InvariantCulture, $"drawn with seed {result.Options.Seed}, p = (b + 1)/(M + 1)");
        var exact = result.Layers.Binary.IsExact ?? true;
        return new ReportTable(
            "qap",
            "QAP: the actors of one layer relabelled, rows and columns together",
            [Column.Text("Titles as", "titles"), Column.Number("r"), Column.Number("p", "p"), Column.Number("Relabelings")],
            [Row("any title or none (φ)", result.Layers.Binary), Row("depth of the title", result.Layers.Weighted)])
        {
            Note = $"r: correlation over pairs, -1 to 1. p: share of relabelings with an r as large or larger (one-sided), {(exact ? "all of them, p = b/n!" : drawn)}. "
                + $"A pact counts 1; kinds of pact: {PactKinds.Said(result.Options.Kinds)}. A pair without a recorded title counts as untitled.",
        };
    }

    private static IReadOnlyList<Cell> Row(string what, PermutationAnswer test) =>
        [what, Cell.Of(test.Correlation), Cell.OfP(test.P), test.Permutations is { } m ? m.ToString(CultureInfo.InvariantCulture) : new Cell(Cell.Undefined, "")];

    private static string Percent(double? share) => share is { } s ? string.Create(CultureInfo.InvariantCulture, $"{100 * s:F0} %") : Cell.Undefined;
}
