using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Dataset.Tests.Support;

/// <summary>Rows as text in which every value stands: what is told alike is alike.</summary>
internal static class Told
{
    /// <summary>Every row of every table, in its order; actors and ladders by id.</summary>
    public static IReadOnlyList<string> Of(PartnershipRecords r) =>
    [
        .. r.Actors.All.Select(a => Row("actor", a.Attributes, a.Id, a.Name, a.Kind, a.Iso2, a.Iso3, a.Cow, a.Region, a.Subregion, a.Capital, a.Latitude, a.Longitude, string.Join('/', a.Aliases), Span(a.Existence))),
        .. r.Ladders.Values.OrderBy(l => l.Id, StringComparer.Ordinal).SelectMany(l => l.Titles.Select((t, i) => Row("ladder", t.Attributes, l.Id, l.Sponsor, i, t.Rank, t.Title, t.TitleOriginal, Span(t.Use), t.Source))),
        .. r.Partnerships.Select(e => Row("title", e.Attributes, e.Sponsor, e.Partner, e.Date, e.Kind, e.Title, e.TitleOriginal, e.Ladder, e.Rank, e.KnownFrom, e.LastUsed, e.Source, e.Notes)),
        .. r.Alliances.Select(m => Row("ally", m.Attributes, m.Alliance, m.Member, m.Kind, Span(m.Span), m.Source, Apart(m))),
        .. r.Memberships.Select(m => Row("member", m.Attributes, m.Organization, m.Member, Span(m.Span), m.Source)),
        .. r.Rivalries.Select(v => Row("rival", v.Attributes, v.A, v.B, v.Magnitude, Span(v.Span), v.Source)),
        .. r.Attributes.Select(f => Row("attribute", f.Attributes, f.Id, f.Year, f.Indicator, f.Value, f.Unit, f.Citation)),
        .. r.Substance.Select(f => Row("substance", f.Attributes, f.Source, f.Target, f.Year, f.Indicator, f.Value, f.Unit, f.Citation)),
        .. r.Episodes.Select(e => Row("episode", e.Attributes, e.A, e.B, e.Date, e.To, e.Kind, e.Bearing, e.Summary, e.Source)),
        .. r.Votes.Select(v => Row("vote", v.Attributes, v.Vote, v.Date, v.Voter, v.Choice, v.Source)),
    ];

    private static string Row(string table, IReadOnlyDictionary<string, string> attributes, params object?[] values) => string.Join(
        '|', values.Prepend(table).Select(v => FormattableString.Invariant($"{v}")).Concat(attributes.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}={a.Value}")));

    private static string Span(DateSpan span) => $"{span.Begin}..{span.End}";

    private static string Apart(AllianceMember m) => string.Join('/', m.NotAlliedWith.Order(StringComparer.Ordinal));
}
