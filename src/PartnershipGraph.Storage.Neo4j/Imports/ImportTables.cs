using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Storage.Neo4j.Alliances;
using PartnershipGraph.Storage.Neo4j.Rows;
using static System.FormattableString;

namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>The rows of a dataset as nodes and relationships, nodes first.</summary>
internal static class ImportTables
{
    /// <summary>The properties of columns that the format does not know, in order.</summary>
    public static IReadOnlyList<string> UnknownColumns(IEnumerable<ImportTable> tables) =>
    [
        .. tables.SelectMany(t => t.Rows).SelectMany(r => r.Properties.All.Keys)
            .Where(name => name.StartsWith(PropertyMap.UnknownColumn, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Everything that is written, in the order of writing.</summary>
    public static IEnumerable<ImportTable> Of(PartnershipRecords records) =>
    [
        Actors(records),
        ImportTable.Of("ladders", records.Ladders.Values.Select(l =>
            new ImportRow(RowKey.Of(l.Id), new PropertyMap().Text("id", l.Id).Text("sponsor", l.Sponsor ?? "").Value("ranks", l.RankCount)))),
        ImportTable.Of("ladder_titles", Titles(records)),
        Named("alliances", records.Alliances.Select(a => a.Alliance)),
        ImportTable.Of("votes", records.Votes.GroupBy(v => v.Vote, StringComparer.Ordinal).Select(g =>
            new ImportRow(RowKey.Of(g.Key), new PropertyMap().Text("id", g.Key).Date("date", g.Select(v => v.Date).MinBy(d => (d.FirstDay, d.Precision)))))),
        Named("indicators", records.Attributes.Select(f => f.Indicator)),
        ImportTable.Of("has_title", Titles(records).Select(t => t with
        {
            Start = RowKey.Of((string)t.Properties.All["ladder"]!),
            End = t.Key,
            Describe = () => new PropertyMap().Value("position", t.Properties.All["position"]),
        })),
        ImportTable.Of("partnership", Partnerships(records)),
        ImportTable.Numbered("party_to", records.Alliances.Select(a => new ImportRow(
            RowKey.Of(a.Alliance, a.Member, Invariant($"{a.Span.Begin}")), AllianceRow.Properties(a), a.Member, RowKey.Of(a.Alliance)))),
        ImportTable.Of("alliance", AlliedSpells.Of(records.Alliances).Select(s => Pair(s.Key, s.Value))),
        ImportTable.Numbered("member_of", records.Memberships.Select(m => new ImportRow(
            RowKey.Of(m.Organization, m.Member, Invariant($"{m.Span.Begin}")), MembershipRow.Properties(m), m.Member, m.Organization))),
        ImportTable.Numbered("rivalry", records.Rivalries.Select(r => new ImportRow(
            RowKey.Of(r.A, r.B, Invariant($"{r.Span.Begin}")), RivalryRow.Properties(r), r.A, r.B))),
        ImportTable.Of("measured", records.Attributes.Select(f => new ImportRow(
            RowKey.Of(f.Id, f.Indicator, Invariant($"{f.Year}")), () => FigureRow.Properties(f), f.Id, RowKey.Of(f.Indicator)))),
        ImportTable.Of("substance", records.Substance.Select(f => new ImportRow(
            RowKey.Of(f.Source, f.Target, f.Indicator, Invariant($"{f.Year}")), () => FigureRow.Properties(f), f.Source, f.Target))),
        ImportTable.Numbered("episode", records.Episodes.Select(e => new ImportRow(
            RowKey.Of(e.A, e.B, Invariant($"{e.Date}"), e.Kind), EpisodeRow.Properties(e), e.A, e.B))),
        ImportTable.Of("voted", records.Votes.Select(v => new ImportRow(
            RowKey.Of(v.Vote, v.Voter), VoteRow.Properties(v), v.Voter, RowKey.Of(v.Vote)))),
    ];

    private static ImportTable Actors(PartnershipRecords records) => ImportTable.Of(
        "actors", records.Actors.All.Select(a => new ImportRow(a.Id, () => ActorRow.Properties(a), Kind: a.Kind.ToString())));

    private static IEnumerable<ImportRow> Titles(PartnershipRecords records) => records.Ladders.Values.SelectMany(l => l.Titles.Select((t, i) =>
        new ImportRow(RowKey.Of(l.Id, Invariant($"{i + 1:D4}")), LadderTitleRow.Properties(l, t).Value("position", i + 1))));

    private static ImportTable Named(string statement, IEnumerable<string> names) => ImportTable.Of(
        statement, names.Distinct(StringComparer.Ordinal).Select(n => new ImportRow(RowKey.Of(n), new PropertyMap().Text("id", n))));

    /// <summary>Each row with the end of the spell that it opens; a row that opens none holds no day.</summary>
    private static IEnumerable<ImportRow> Partnerships(PartnershipRecords records) =>
        from side in records.Partnerships.GroupBy(e => (e.Sponsor, e.Partner))
        let spells = TitleHistory.Compile(side).Spells.ToDictionary<TitleSpell, PartnershipEvent>(s => s.Opening, ReferenceEqualityComparer.Instance)
        from e in side
        let to = spells.TryGetValue(e, out var spell) ? spell.Closing?.Date : e.Date
        select Partnership(e, records.Ladders, to);

    private static ImportRow Partnership(PartnershipEvent e, IReadOnlyDictionary<string, Ladder> ladders, PartialDate? to) => new(
        RowKey.Of(e.Sponsor, e.Partner, Invariant($"{e.Date}"), Words<PartnershipEventKind>.Of(e.Kind)),
        () => PartnershipRow.Properties(e, ladders, to), e.Sponsor, e.Partner);

    private static ImportRow Pair(AlliedSpell spell, List<AlliedPair> pairs)
    {
        var pair = pairs.First(p => p.Kind == spell.Kind);
        var source = pair.Sources.Order(Citation.Order).First();
        return new ImportRow(
            RowKey.Of(spell.Alliance, spell.A, spell.B, Invariant($"{spell.From:yyyy-MM-dd}"), Invariant($"{spell.To:yyyy-MM-dd}")),
            new PropertyMap()
                .Text("alliance", spell.Alliance)
                .Word("kind", spell.Kind)
                .Span(pair.Span!.Value)
                .Citation(source with { Confidence = pair.Confidence }),
            spell.A, spell.B);
    }
}
