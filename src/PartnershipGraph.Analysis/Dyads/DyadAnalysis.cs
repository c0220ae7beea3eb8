using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Dyads;

/// <summary>Puts everything that is known of two actors side by side. Nothing later than the day is told.</summary>
public static class DyadAnalysis
{
    /// <summary>The tables an answer needs.</summary>
    public static DataTables TablesOf(SnapshotOptions options) =>
        options.Tables | DataTables.Alliances | DataTables.Rivalries | DataTables.Substance | DataTables.Episodes;

    /// <summary>The report on two actors, in the order in which they are named.</summary>
    /// <exception cref="UsageException">Both are the same actor.</exception>
    public static DyadReport Run(PartnershipRecords records, SnapshotOptions options, string a, string b)
    {
        if (a == b)
        {
            throw new UsageException($"a dyad needs two different actors, not {a} twice");
        }

        // What is told had happened on the day and was known on the second clock; only titles say since when they were known.
        var told = options.KnownAsOf is { } known && known < options.AsOf ? known : options.AsOf;

        // The two are asked about by name, so they are in whatever their kind.
        var snapshot = SnapshotBuilder.Build(records, options with { Poles = [.. options.Poles, a, b] });
        DyadSide[] sides = [Side(records, options, snapshot.Book, a, b), Side(records, options, snapshot.Book, b, a)];
        var substance = records.Substance
            .Where(f => f.Year <= told.Year && ((f.Source == a && f.Target == b) || (f.Source == b && f.Target == a)))
            .Where(f => f.Citation.Confidence >= options.MinConfidence)
            .OrderBy(f => f.Indicator, StringComparer.Ordinal).ThenBy(f => f.Source, StringComparer.Ordinal).ThenBy(f => f.Year)
            .ToList();
        var rivalries = records.Rivalries
            .Where(r => ((r.A == a && r.B == b) || (r.A == b && r.B == a)) && r.Source.Confidence >= options.MinConfidence)
            .Select(r => (Rivalry: r, Span: r.Span.AsKnownOn(told)))
            .Where(r => r.Span is not null)
            .Select(r => r.Rivalry with { Span = r.Span!.Value })
            .OrderBy(r => r.Span.From).ThenBy(r => r.Span.To ?? DateOnly.MaxValue).ThenBy(r => r.Magnitude)
            .ToList();
        var episodes = records.Episodes
            .Where(e => e.IsBetween(a, b) && e.Date.FirstDay <= told && e.Source.Confidence >= options.MinConfidence)
            .Select(e => e.To?.FirstDay > told ? e with { To = null } : e)
            .OrderBy(e => e.Date.FirstDay).ThenBy(e => e.A, StringComparer.Ordinal).ThenBy(e => e.Kind, StringComparer.Ordinal)
            .ThenBy(e => e.Summary, StringComparer.Ordinal)
            .ToList();
        var alliances = Alliances(records, options, told, a, b);
        return new DyadReport
        {
            A = records.Actors[a],
            B = records.Actors[b],
            AsOf = options.AsOf,
            Sides = sides,
            Tie = snapshot.Ties.FirstOrDefault(t => (t.Source == a && t.Target == b) || (t.Source == b && t.Target == a)),
            Alliances = alliances,
            Rivalries = rivalries,
            Substance = substance,
            Episodes = episodes,
            Rows = RowCounts.Of(
            [
                .. sides.SelectMany(s => s.History?.Events ?? []).Select(e => e.Source),
                .. alliances.SelectMany(p => new[] { p.First.Source, p.Second.Source }),
                .. rivalries.Select(r => r.Source),
                .. substance.Select(f => f.Citation),
                .. episodes.Select(e => e.Source),
            ]),
        };
    }

    private static DyadSide Side(PartnershipRecords records, SnapshotOptions options, TitleBook book, string sponsor, string partner)
    {
        var history = book.Of(sponsor, partner);
        double? weight = history?.State switch
        {
            SideState.Open => options.Weights.WeightOf(
                records.Ladders[history.Standing!.Opening.Ladder], history.Standing.Rank, options.FlatWeight),
            SideState.Closed => 0,
            _ => null,
        };
        return new DyadSide(sponsor, history, weight);
    }

    /// <summary>The pacts whose members' spells overlapped at some time before the day.</summary>
    private static List<AlliedPair> Alliances(
        PartnershipRecords records, SnapshotOptions options, DateOnly told, string a, string b)
    {
        var members = records.Alliances
            .Where(m => (m.Member == a || m.Member == b) && m.Source.Confidence >= options.MinConfidence)
            .Select(m => (Row: m, Span: m.Span.AsKnownOn(told)))
            .Where(m => m.Span is not null)
            .Select(m => m.Row with { Span = m.Span!.Value })
            .ToLookup(m => m.Member, StringComparer.Ordinal);
        return
        [
            .. members[a].SelectMany(x => members[b].Where(y => x.Alliance == y.Alliance && Overlap(x, y)), (x, y) => new AlliedPair(x, y))
                .OrderBy(p => p.First.Span.From ?? DateOnly.MinValue)
                .ThenBy(p => p.Alliance, StringComparer.Ordinal)
                .ThenBy(p => p.Second.Span.From ?? DateOnly.MinValue)
                .ThenBy(p => p.Kind),
        ];
    }

    /// <summary>Whether some day lies in both spells; an empty one holds none.</summary>
    private static bool Overlap(AllianceMember x, AllianceMember y)
    {
        var from = new[] { x.Span.From, y.Span.From }.Max();
        var to = new[] { x.Span.To, y.Span.To }.Min();
        return from is null || to is null || from < to;
    }
}
