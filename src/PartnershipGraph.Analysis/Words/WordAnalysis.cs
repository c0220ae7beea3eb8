using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Domain;
using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Analysis.Words;

/// <summary>
/// Tests each word of a sponsor's titles by what it promises: comprehensive = ties in every field at once, strategic = long-term and
/// high-level, coordination = joint positions. Partners whose title has the word are held against those whose title has not. That they
/// differ is no proof that the word was given for it, or that it brought it about.
/// </summary>
public static class WordAnalysis
{
    /// <summary>The tables an answer needs.</summary>
    public static DataTables Tables => DataTables.Titles | DataTables.Substance;

    /// <summary>The words that stand on the day.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">The network; of titles alone, as the sponsor gives them.</param>
    /// <param name="words">Whose words, and how they are tested.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UsageException">Other layers than titles are asked for, or a number is out of range.</exception>
    public static WordResult Run(PartnershipRecords records, SnapshotOptions options, WordOptions words, CancellationToken cancellation = default)
    {
        DrawOptions.RequireKept(words.Samples);
        if (options.Layers is not [{ Kind: LayerKind.Partnership }])
        {
            throw new UsageException("words are read off titles: ask for the layer partnership alone");
        }

        var snapshot = SnapshotBuilder.Build(records, options with { Directed = true, Poles = [.. options.Poles, words.Sponsor] });
        var present = snapshot.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var standing = snapshot.Book.StandingOf(words.Sponsor);
        List<TitledPartner> partners =
        [
            .. standing.Select(s => s.Opening.Partner).Where(present.Contains)
                .Select(p => TitledPartner.Of(p, snapshot.Book.Of(words.Sponsor, p)!, options.AsOf)),
        ];
        var panel = IndicatorPanel.Of(ToldRecords.Of(records, options).Substance, words.Sponsor, [.. partners.Select(p => p.Id)]);
        var measures = new PromiseMeasures(panel, partners, options.AsOf);
        var measured = WordPromises.All.Select(p => p.Measure).Distinct().ToDictionary(m => m, measures.Of);
        var tests = new WordTests(partners, words, cancellation);
        return new WordResult
        {
            Options = words,
            Snapshot = snapshot,
            Partners = partners,
            LeftOut = standing.Count - partners.Count,
            Measures = [.. measured.Values],
            Tests = Adjusted([.. WordPromises.All.Select(p => tests.Of(p.Word, measured[p.Measure]))]),
            Rows = RowCounts.Of(
            [
                .. snapshot.Book.All.Where(h => h.Key.Sponsor == words.Sponsor && present.Contains(h.Key.Partner))
                    .SelectMany(h => h.Value.Events).Where(e => e.CountsForTie).Select(e => e.Source),
                .. panel.Indicators.Where(i => i.Dimension is not null)
                    .SelectMany(i => i.Readings).OfType<IndicatorReading>().SelectMany(r => r.Rows).Select(f => f.Citation),
            ]),
        };
    }

    private static List<WordTest> Adjusted(List<WordTest> tests)
    {
        var adjusted = new Queue<double>(Holm.Adjust([.. tests.Select(t => t.P).OfType<double>()]));
        return [.. tests.Select(t => t.P is null ? t : t with { PHolm = adjusted.Dequeue() })];
    }
}
