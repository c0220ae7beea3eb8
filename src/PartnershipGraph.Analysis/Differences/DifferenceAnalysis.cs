using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Differences;

/// <summary>Tells what changed between two days of one record, or between two records. Partners of every kind are compared.</summary>
public static class DifferenceAnalysis
{
    /// <summary>The tables an answer needs.</summary>
    public static DataTables Tables => DataTables.Titles;

    /// <summary>What differs between two days of one record. What was not known by the second clock is in neither.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">The later day, and what titles weigh.</param>
    /// <param name="from">The earlier day.</param>
    /// <param name="sponsor">Id of the one sponsor that is asked about; null: every one.</param>
    /// <exception cref="UsageException">The days are in the wrong order.</exception>
    public static DifferenceResult Between(PartnershipRecords records, SnapshotOptions options, DateOnly from, string? sponsor)
    {
        if (from > options.AsOf)
        {
            throw new UsageException(FormattableString.Invariant($"from {from:yyyy-MM-dd} to {options.AsOf:yyyy-MM-dd} leads back: exchange the two dates"));
        }

        var after = Compile(new RecordState(records, options), sponsor);
        return Compare((Compile(new RecordState(records, options with { AsOf = from }), sponsor), after), RowsOf(after.Book));
    }

    /// <summary>What differs between two records, each on its day.</summary>
    /// <param name="before">The one.</param>
    /// <param name="after">The other.</param>
    /// <param name="sponsor">Id of the one sponsor that is asked about; null: every one.</param>
    public static DifferenceResult Between(RecordState before, RecordState after, string? sponsor)
    {
        var books = (Before: Compile(before, sponsor), After: Compile(after, sponsor));
        return Compare(books, RowsOf(books.Before.Book).Concat(RowsOf(books.After.Book)));
    }

    private static DifferenceResult Compare((StandingTitles Before, StandingTitles After) states, IEnumerable<Citation> rows)
    {
        var (sides, unchanged) = (new List<SideDifference>(), 0);
        var keys = states.Before.Keys.Union(states.After.Keys)
            .OrderBy(k => k.Sponsor, StringComparer.Ordinal).ThenBy(k => k.Partner, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var (before, after) = (states.Before.Of(key), states.After.Of(key));
            if (KindOf(before, after) is { } kind)
            {
                sides.Add(new SideDifference(key.Sponsor, key.Partner, before, after, kind)
                {
                    Closing = kind == DifferenceKind.Closed ? ClosingOf(states.After.Book.Of(key.Sponsor, key.Partner)) : null,
                });
            }
            else
            {
                unchanged++;
            }
        }

        return new DifferenceResult(sides, unchanged, RowCounts.Of(rows));
    }

    private static DifferenceKind? KindOf(StandingTitle? before, StandingTitle? after) => (before, after) switch
    {
        (null, _) => DifferenceKind.Opened,
        (_, null) => DifferenceKind.Closed,
        _ when before.Spell.Opening.Ladder != after.Spell.Opening.Ladder => DifferenceKind.OtherLadder,
        _ when after.Spell.Rank.Value < before.Spell.Rank.Value => DifferenceKind.Upgrade,
        _ when after.Spell.Rank.Value > before.Spell.Rank.Value => DifferenceKind.Downgrade,
        _ => before.Title == after.Title ? null : DifferenceKind.Rename,
    };

    private static PartnershipEvent? ClosingOf(TitleHistory? history) => history?.State == SideState.Closed
        ? history.Spells.LastOrDefault()?.Closing ?? history.Events.First(e => e.CountsForTie)
        : null;

    private static StandingTitles Compile(RecordState state, string? sponsor)
    {
        SnapshotBuilder.CheckFlatWeight(state.Options);
        var told = ToldRecords.Of(state.Records, state.Options).Partnerships.Where(e => sponsor is null || e.Sponsor == sponsor);
        return new StandingTitles(TitleBook.Compile(told, state.Options.AsOf), state);
    }

    private static IEnumerable<Citation> RowsOf(TitleBook book) => book.All.SelectMany(h => h.Value.Events).Where(e => e.CountsForTie).Select(e => e.Source);
}
