using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Rivalries;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>The rivalry layer: a tie for every pair of rivals, as heavy as the rivalry's magnitude.</summary>
internal static class RivalryTies
{
    public static LayerTies Build(IEnumerable<Rivalry> rivalries, SnapshotOptions options, IReadOnlySet<string> actors)
    {
        var present = rivalries
            .Where(r => actors.Contains(r.A) && actors.Contains(r.B) && r.Span.Holds(options.AsOf))
            .GroupBy(r => TitleTies.Ordered(r.A, r.B))
            .Select(g => (Pair: g.Key, Rivalry: Sharpest(g)))
            .Where(r => r.Rivalry.Magnitude > 0)
            .OrderBy(r => r.Pair.First, StringComparer.Ordinal).ThenBy(r => r.Pair.Second, StringComparer.Ordinal)
            .ToList();
        var ties = new List<Tie>();
        foreach (var (pair, rivalry) in present)
        {
            ties.Add(new Tie(pair.First, pair.Second, rivalry.Magnitude) { Rivalry = rivalry });
            if (options.Directed)
            {
                ties.Add(new Tie(pair.Second, pair.First, rivalry.Magnitude) { Rivalry = rivalry });
            }
        }

        List<Citation> rows = [.. present.Select(p => p.Rivalry.Source)];
        return new LayerTies(ties, rows, []);
    }

    /// <summary>The larger magnitude, then the surer row: the order of the file decides nothing.</summary>
    private static Rivalry Sharpest(IEnumerable<Rivalry> rows) =>
        rows.OrderByDescending(r => r.Magnitude).ThenByDescending(r => r.Source.Confidence)
            .ThenBy(r => r.Span, DateSpan.Order).ThenBy(r => r.Source, Citation.Order).ThenBy(r => r.A, StringComparer.Ordinal)
            .First();
}
