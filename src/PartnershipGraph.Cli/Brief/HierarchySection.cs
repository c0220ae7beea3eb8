using System.Globalization;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Words;

namespace PartnershipGraph.Cli.Brief;

/// <summary>The hierarchy of the leading sponsor: tier, title in both languages, what its words promise, how many, who.</summary>
internal static class HierarchySection
{
    private const int examplesShown = 6;

    public static ReportSection? Build(BriefContext brief)
    {
        if (brief.Lead is null)
        {
            return null;
        }

        if (brief.LadderOf(brief.Lead) is not { Partners: > 0 } ladder)
        {
            return new ReportSection($"The hierarchy of {brief.Name(brief.Lead)}", [$"{brief.Name(brief.Lead)} gives no title on that day."], []);
        }

        var table = new ReportTable(
            "hierarchy",
            "",
            [
                Column.Number("Rank"), Column.Text("Title"), Column.Text("What its words promise", "promise"), Column.Number("Partners"),
                Column.Text("Examples, most tied first", "examples"),
            ],
            [
                .. ladder.Tiers.Select(t => (IReadOnlyList<Cell>)
                [
                    Cell.Of(t.Rank.Value), TierTable.Titled(t.Name), t.Name is { } name ? TitlePromise.Of(name.Title, name.TitleOriginal) : "", t.Holders.Count, ExamplesOf(t),
                ]),
            ]);
        var intro = string.Create(
            CultureInfo.InvariantCulture,
            $"{brief.Name(ladder.Sponsor)} gives titles to {Count.Of(ladder.Partners, "partner")}, states and organisations, on {Count.Of(ladder.Ladder.RankCount, "rank")}. The order of ranks is read off what was raised to what unless a source states it.");
        return new ReportSection($"The hierarchy of {brief.Name(ladder.Sponsor)}", [intro, .. Tested(brief, ladder.Sponsor)], [table]);

        Cell ExamplesOf(Tier tier)
        {
            var names = tier.Holders.OrderByDescending(h => brief.Strengths.GetValueOrDefault(h.Opening.Partner))
                .ThenBy(h => h.Opening.Partner, StringComparer.Ordinal)
                .Select(h => brief.Name(h.Opening.Partner))
                .ToList();
            return new Cell(Names.List(names, examplesShown), string.Join("; ", names));
        }
    }

    /// <summary>Whether what the words promise is seen where they stand; nothing where nothing is measured.</summary>
    private static IEnumerable<string> Tested(BriefContext brief, string sponsor)
    {
        var result = WordAnalysis.Run(
            brief.Asked.Records, brief.Asked.Options with { Layers = Layer.Titles, Poles = [] }, new WordOptions { Sponsor = sponsor }, brief.Cancellation);
        return result.Measures.All(m => m.Years is null || m.Measure == WordMeasure.Duration)
            ? []
            : [$"The words tested by what they promise, partners with each against partners without it (pgraph words): {WordsReport.Sentence(result)}."];
    }
}
