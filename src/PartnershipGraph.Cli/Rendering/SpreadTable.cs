using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>How an actor's ties are spread, for reading.</summary>
internal static class SpreadTable
{
    public static ReportTable Of(PortfolioSpread spread) => new(
        "spread",
        "",
        [Column.Text("Index"), Column.Number("Value"), Column.Text("What it says", "meaning")],
        [
            Row("HHI", spread.Concentration, "concentration: 1/k where all k ties weigh the same, 1 with a single tie"),
            Row("NEFF", spread.EffectivePartners, "effective number of partners, 1/HHI"),
            Row("HHI*", spread.NormalisedConcentration, "concentration from 0 (even) to 1, whatever the number of partners"),
            Row("H", spread.Entropy, "Shannon entropy of the shares"),
            Row("exp H", spread.EffectiveByEntropy, "effective number of partners by entropy"),
            Row("evenness", spread.Evenness, "1 = all ties weigh the same"),
            Row("spread", spread.Spread, "1 = tied alike to every other actor of the network"),
            Row("FB", spread.Fallback, "fallback: the second-deepest tie over the deepest"),
            Row("without top", spread.WithoutTop, "share of the ties' weight that stays if the deepest goes"),
        ]);

    private static IReadOnlyList<Cell> Row(string name, IndexValue value, string meaning) =>
        [name, Cell.Of(value.Value), value.WhyNull is { } reason ? $"undefined: {reason}" : meaning];
}
