using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Signals;

/// <summary>
/// The hazards of events, counted over every side of the record up to a day. A trial is a begun year in which a side stood as it was;
/// the year in which an event came, and the year that is not over on the day, are begun years too.
/// </summary>
public sealed class HazardTable
{
    private readonly Dictionary<HazardCell, int> trials = [];
    private readonly Dictionary<(HazardCell Cell, SignalKind Kind), int> events = [];
    private readonly IReadOnlyDictionary<string, Ladder> ladders;
    private readonly DateOnly asOf;

    private HazardTable(IReadOnlyDictionary<string, Ladder> ladders, DateOnly asOf)
    {
        this.ladders = ladders;
        this.asOf = asOf;
    }

    /// <summary>Counts the trials and events of every side.</summary>
    /// <param name="told">The rows that may be told.</param>
    /// <param name="book">Their histories.</param>
    /// <param name="asOf">The day that ends the last year.</param>
    public static HazardTable Of(PartnershipRecords told, TitleBook book, DateOnly asOf)
    {
        var table = new HazardTable(told.Ladders, asOf);
        foreach (var span in book.All.SelectMany(h => RiskSpan.Of(h.Value, told.Ladders, asOf)).Concat(FirstTitles.Waits(told, book, asOf)))
        {
            for (var year = 0; year < span.BegunYears; year++)
            {
                var cell = span.CellOf(year);
                table.trials[cell] = table.trials.GetValueOrDefault(cell) + 1;
            }
        }

        foreach (var (_, history) in book.All)
        {
            table.AddEvents(TitleSteps.Of(history));
        }

        return table;
    }

    /// <summary>How surprising one event is; null where no title had ever stood, unless the event is the first of its side and gives one.</summary>
    public Signal? Of(TitleStep step)
    {
        if (RiskOf(step) is not { } risk)
        {
            return null;
        }

        var (cell, kind) = (risk.CellOf(risk.YearOf(step.Event.Date.FirstDay)), SignalKinds.Of(step));
        return new Signal(kind, cell, events.GetValueOrDefault((cell, kind)), trials.GetValueOrDefault(cell));
    }

    /// <summary>Two events of a kind in one year are one success of one trial.</summary>
    private void AddEvents(IReadOnlyList<TitleStep> steps)
    {
        var counted = new HashSet<(TitleSpell?, DateOnly, int, SignalKind)>();
        foreach (var step in steps)
        {
            if (RiskOf(step) is not { } risk)
            {
                continue;
            }

            var (year, kind) = (risk.YearOf(step.Event.Date.FirstDay), SignalKinds.Of(step));
            if (counted.Add((step.Before, risk.From, year, kind)))
            {
                var key = (risk.CellOf(year), kind);
                events[key] = events.GetValueOrDefault(key) + 1;
            }
        }
    }

    private RiskSpan? RiskOf(TitleStep step)
    {
        var day = step.Event.Date.FirstDay;
        return step switch
        {
            { Before: { } standing } => RiskSpan.Standing(standing, ladders, asOf),
            { Last: { } last } => RiskSpan.Lapsed(last, step.LastChange!.Value, day),
            { After: { } given, LastChange: null } => new RiskSpan(given.Opening.Ladder, 0, IsFirst: true, day, day),
            _ => null,
        };
    }
}
