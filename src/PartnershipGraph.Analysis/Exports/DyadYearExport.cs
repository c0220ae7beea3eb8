using System.Globalization;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>
/// Dyad-years: a row for every pair and year whose tie holds on the year's last day (the as-of year counts as of the as-of date).
/// The two are named by their Correlates of War numbers; where ties have no direction the lower number comes first.
/// </summary>
public static class DyadYearExport
{
    /// <summary>The rows of the years asked for.</summary>
    /// <param name="records">The rows; the tables of <see cref="SnapshotOptions.Tables"/> must have been read.</param>
    /// <param name="options">How rows become a network; where it is directed, a row is what a sponsor says of a partner.</param>
    /// <param name="from">The first year; null: the first year with a tie.</param>
    /// <param name="to">The last year; null: the as-of year.</param>
    /// <param name="cancellationToken">Heeded between two years.</param>
    /// <exception cref="UsageException">The years are out of order, or later than the as-of date.</exception>
    public static DyadYears Of(PartnershipRecords records, SnapshotOptions options, int? from, int? to, CancellationToken cancellationToken)
    {
        var last = YearRange.Last(to, options.AsOf);
        var told = ToldRecords.Of(records, options);
        var first = from ?? Math.Min(last, ChangeDays.FirstYear(told, options.Layers) ?? last);
        YearRange.Check(first, to, options.AsOf);
        var rows = new DyadYearRows();
        int? firstWithTie = null;
        var warnings = new List<string>();
        for (var year = first; year <= last; year++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = new DateOnly(year, 12, 31);
            var network = LayeredNetwork.Build(told, options with { AsOf = end < options.AsOf ? end : options.AsOf });
            var actors = network.Joined.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
            firstWithTie ??= network.Joined.Ties.Count > 0 ? year : null;
            warnings = [.. network.Joined.Warnings];
            foreach (var tie in network.Joined.Ties)
            {
                Add(rows, network, year, tie, actors[tie.Source], actors[tie.Target]);
            }
        }

        return rows.Table(DyadYearColumns.Of(options), from ?? firstWithTie ?? last, last) with
        {
            Rows = ToldRowCounts.Of(told, options.Layers),
            Warnings = warnings,
        };
    }

    private static void Add(DyadYearRows rows, LayeredNetwork network, int year, Tie tie, Actor source, Actor target)
    {
        if (rows.LeavesOut(source, target))
        {
            return;
        }

        var options = network.Joined.Options;
        var (numberOfSource, numberOfTarget) = (CowNumber.Of(source.Cow)!.Value, CowNumber.Of(target.Cow)!.Value);
        var (a, b) = options.Directed || numberOfSource <= numberOfTarget ? (source, target) : (target, source);
        var key = (CowNumber.Of(a.Cow)!.Value, CowNumber.Of(b.Cow)!.Value, year);
        rows.Add(key,
        [
            Whole(key.Item1), Whole(key.Item2), Whole(year), a.Iso3, b.Iso3, a.Name, b.Name, TieCells.Number(tie.Weight),
            .. TieCells.Of(network.Of(tie), options, a.Id, b.Id),
        ]);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
