using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.EventStudies;

/// <summary>The difference of each step the slow way: every year looked up in the rows, every history compiled anew for the day before.</summary>
internal sealed class PlainEventStudy(PartnershipRecords records, SnapshotOptions options, EventStudyOptions study)
{
    private static readonly PartnershipEventKind[] moves = [PartnershipEventKind.Establish, PartnershipEventKind.Upgrade, PartnershipEventKind.Downgrade, PartnershipEventKind.Suspend, PartnershipEventKind.End];

    private readonly List<PartnershipEvent> told =
        [.. records.Partnerships.Where(e => e.Sponsor == study.Sponsor && e.CountsForTie && e.Date.FirstDay <= options.AsOf)];

    private readonly Dictionary<(string, int), double> rows = records.Substance
        .Where(f => f.Source == study.Sponsor && f.Indicator == study.Indicator && f.Year <= options.AsOf.Year)
        .ToDictionary(f => (f.Target, f.Year), f => f.Value);

    /// <summary>By partner and year of the step; null where it cannot be compared.</summary>
    public Dictionary<(string Partner, int Year), double?> Differences(IReadOnlyList<string> actors)
    {
        var found = new Dictionary<(string, int), double?>();
        foreach (var step in told.Where(e => study.Kinds.Contains(e.Kind) && actors.Contains(e.Partner)).GroupBy(e => (e.Partner, e.Date.FirstDay.Year)))
        {
            var first = step.MinBy(e => (e.Date.FirstDay, e.Kind))!;
            found[step.Key] = Difference(step.Key.Partner, step.Key.Year, first, actors);
        }

        return found;
    }

    private double? Difference(string partner, int year, PartnershipEvent first, IReadOnlyList<string> actors)
    {
        List<int> before = [.. Enumerable.Range(year - 5, 5).Where(y => Value(partner, y) is not null)];
        List<int> after = [.. Enumerable.Range(year + 1, 5).Where(y => Value(partner, y) is not null)];
        if (before.Count < study.LeastYears || after.Count < study.LeastYears)
        {
            return null;
        }

        var region = records.Actors[partner].Region;
        var level = before.Average(y => Value(partner, y)!.Value);
        var all = actors
            .Where(a => a != partner && a != study.Sponsor && records.Actors[a].Kind == records.Actors[partner].Kind)
            .Where(a => !told.Exists(e => e.Partner == a && moves.Contains(e.Kind) && Math.Abs(e.Date.FirstDay.Year - year) <= 5))
            .Select(a => (Id: a, Standing: Standing(a, first.Date.FirstDay.AddDays(-1)), Before: Values(a, before), After: Values(a, after)))
            .Where(a => a.Before.Count >= study.LeastYears && a.After.Count >= study.LeastYears)
            .ToList();
        var own = Standing(partner, first.Date.FirstDay.AddDays(-1));
        var same = all.Where(a => a.Standing == own).ToList();
        var matched = (same.Count > 0 ? same : all.Where(a => a.Standing is null))
            .OrderBy(a => region.Length > 0 && records.Actors[a.Id].Region == region ? 0 : 1)
            .ThenBy(a => Math.Round(Math.Abs(a.Before.Average() - level), 12))
            .ThenBy(a => a.Id, StringComparer.Ordinal)
            .Take(study.Controls)
            .ToList();
        return matched.Count == 0 ? null : after.Average(y => Value(partner, y)!.Value) - level - matched.Average(a => a.After.Average() - a.Before.Average());
    }

    private List<double> Values(string partner, List<int> years) => [.. years.Select(y => Value(partner, y)).OfType<double>()];

    private double? Value(string partner, int year) => !rows.TryGetValue((partner, year), out var value) ? null
        : study.Indicator != "trade_value" ? value
        : value > 0 ? Math.Log(value) : null;

    private (string, Rank)? Standing(string partner, DateOnly day) =>
        TitleHistory.Compile(told.Where(e => e.Partner == partner && e.Date.FirstDay <= day)).Standing is { } spell ? (spell.Opening.Ladder, spell.Rank) : null;
}
