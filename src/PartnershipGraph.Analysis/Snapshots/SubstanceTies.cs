using PartnershipGraph.Domain.Substance;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>
/// A substance layer: the latest measurement up to the as-of year, of each side that has one. Shares are taken as they are; an
/// indicator beyond 0 to 1 is divided by its largest value, and a warning says so.
/// </summary>
internal static class SubstanceTies
{
    private static readonly Comparer<(string Source, string Target)> byPair = Comparer<(string Source, string Target)>.Create((x, y) =>
        string.CompareOrdinal(x.Source, y.Source) is var bySource and not 0 ? bySource : string.CompareOrdinal(x.Target, y.Target));

    public static LayerTies Build(IEnumerable<SubstanceFact> facts, string indicator, SnapshotOptions options, IReadOnlySet<string> actors)
    {
        var latest = facts.Where(f => f.Indicator == indicator)
            .Where(f => actors.Contains(f.Source) && actors.Contains(f.Target))
            .GroupBy(f => (f.Source, f.Target))
            .ToDictionary(g => g.Key, g => g.MaxBy(f => f.Year)!);
        if (latest.Values.Where(f => f.Value < 0).MinBy(f => (f.Source, f.Target), byPair) is { } negative)
        {
            throw new UsageException(Invariant(
                $"substance:{indicator} is no layer of ties: {negative.Source}-{negative.Target} {negative.Year} is {negative.Value}, below 0"));
        }

        var largest = latest.Values.Select(f => f.Value).DefaultIfEmpty(0).Max();
        var scale = largest > 1 ? largest : 1;
        var ties = options.Directed
            ? latest.Values.Select(f => new Tie(f.Source, f.Target, f.Value / scale) { Substance = [f] })
            : latest.Values.GroupBy(f => TitleTies.Ordered(f.Source, f.Target)).Select(g => Undirected(g.Key, [.. g], options, scale));
        return new LayerTies(
            [.. ties.Where(t => t.Weight > 0)],
            [.. latest.Values.Select(f => f.Citation)],
            scale > 1 ? [Invariant($"substance:{indicator} is divided by its largest value here, {largest}")] : []);
    }

    private static Tie Undirected((string First, string Second) pair, List<SubstanceFact> sides, SnapshotOptions options, double scale) =>
        new(pair.First, pair.Second, options.Combine.Join(sides.ConvertAll(f => f.Value / scale)))
        {
            Substance = [.. sides.OrderBy(f => f.Source, StringComparer.Ordinal)],
        };
}
