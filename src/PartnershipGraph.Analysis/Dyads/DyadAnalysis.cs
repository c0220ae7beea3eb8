using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Dyads;

/// <summary>Puts everything that is known of two actors side by side. Nothing later than the day is told, and rows are sorted by all that is shown of them.</summary>
public static class DyadAnalysis
{
    /// <summary>The tables an answer needs.</summary>
    public static DataTables TablesOf(SnapshotOptions options) =>
        options.Tables | DataTables.Alliances | DataTables.Rivalries | DataTables.Substance | DataTables.Episodes;

    /// <summary>The report on two actors, in the order in which they are named.</summary>
    /// <exception cref="UsageException">Both are the same actor, or ties are asked for by direction.</exception>
    public static DyadReport Run(PartnershipRecords records, SnapshotOptions options, string a, string b)
    {
        if (a == b)
        {
            throw new UsageException($"a dyad needs two different actors, not {a} twice");
        }

        if (options.Directed)
        {
            throw new UsageException("a dyad tells both directions beside each other: leave --directed out");
        }

        // The two are asked about by name, so they are in whatever their kind.
        var snapshot = SnapshotBuilder.Build(records, options with { Poles = [.. options.Poles, a, b] });
        var told = ToldRecords.Of(records, options);
        return new DyadReport
        {
            A = records.Actors[a],
            B = records.Actors[b],
            Snapshot = snapshot,
            Sides =
            [
                TieSide.Of(snapshot.Book, a, b, records.Ladders, options),
                TieSide.Of(snapshot.Book, b, a, records.Ladders, options),
            ],
            Tie = snapshot.Ties.FirstOrDefault(t => t.Has(a) && t.Has(b)),
            Alliances = Alliances(told, a, b),
            Rivalries =
            [
                .. told.Rivalries.Where(r => (r.A == a && r.B == b) || (r.A == b && r.B == a))
                    .OrderBy(r => r.Span, DateSpan.Order).ThenBy(r => r.Magnitude).ThenBy(r => r.Source, Citation.Order),
            ],
            Substance =
            [
                .. told.Substance.Where(f => (f.Source == a && f.Target == b) || (f.Source == b && f.Target == a))
                    .OrderBy(f => f.Indicator, StringComparer.Ordinal).ThenBy(f => f.Source, StringComparer.Ordinal).ThenBy(f => f.Year),
            ],
            Episodes = EpisodesTold.Of(told, e => e.IsBetween(a, b)),
        };
    }

    private static List<AlliedPair> Alliances(PartnershipRecords told, string a, string b)
    {
        var members = told.Alliances.Where(m => m.Member == a || m.Member == b).ToLookup(m => m.Member, StringComparer.Ordinal);
        return
        [
            .. members[a].SelectMany(_ => members[b], (x, y) => new AlliedPair(x, y))
                .Where(p => p.First.Alliance == p.Second.Alliance && p.Span is not null)
                .OrderBy(p => p.Span!.Value.From ?? DateOnly.MinValue)
                .ThenBy(p => p.Alliance, StringComparer.Ordinal)
                .ThenBy(p => p.Kind)
                .ThenBy(p => p.Span!.Value, DateSpan.Order)
                .ThenBy(p => p.First.Source, Citation.Order)
                .ThenBy(p => p.Second.Source, Citation.Order),
        ];
    }
}
