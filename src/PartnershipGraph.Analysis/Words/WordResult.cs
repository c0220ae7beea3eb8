using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Analysis.Words;

/// <summary>What the words of a sponsor's titles promise, held against what is measured.</summary>
public sealed record WordResult
{
    /// <summary>What was asked.</summary>
    public required WordOptions Options { get; init; }

    /// <summary>The network of titles of the day.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>The partners with a ranked title, by id.</summary>
    public required IReadOnlyList<TitledPartner> Partners { get; init; }

    /// <summary>Partners that are not in the network (organisations, where it is one of states).</summary>
    public required int LeftOut { get; init; }

    /// <summary>The measures, each once.</summary>
    public required IReadOnlyList<MeasuredPromise> Measures { get; init; }

    /// <summary>The tests, in the order of <see cref="WordPromises.All"/>.</summary>
    public required IReadOnlyList<WordTest> Tests { get; init; }

    /// <summary>The rows of the sponsor's titles and of its indicators, by confidence.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>The words that partners' titles have and that nothing is named for, with the number of partners, the most first.</summary>
    public IReadOnlyList<(TitleWord Word, int Partners)> Untested =>
    [
        .. WordPromises.Untested.Select(w => (Word: w, Count: Partners.Count(p => p.Words.Contains(w)))).Where(w => w.Count > 0)
            .OrderByDescending(w => w.Count).ThenBy(w => w.Word),
    ];
}
