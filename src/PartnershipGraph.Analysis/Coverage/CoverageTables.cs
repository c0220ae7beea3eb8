using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Coverage;

/// <summary>The rows of each table and indicator.</summary>
internal static class CoverageTables
{
    /// <summary>The tables as the folder format lists them, then what is measured, by indicator.</summary>
    /// <param name="told">The rows that may be told.</param>
    /// <param name="actor">Only rows that this actor gives, holds or has a part in; null for all.</param>
    public static IEnumerable<(string Table, string Indicator, CoverageKind Kind, IReadOnlyList<CoverageRow> Rows)> Of(PartnershipRecords told, string? actor)
    {
        yield return ("partnerships", "", CoverageKind.Event,
            [.. told.Partnerships.Where(e => Is(e.Sponsor)).Select(e => CoverageRow.On(e.Date, e.Source))]);
        yield return ("episodes", "", CoverageKind.Event,
            [.. told.Episodes.Where(e => Is(e.A) || Is(e.B)).Select(e => CoverageRow.On(e.Date, e.Source))]);
        yield return ("votes", "", CoverageKind.Event,
            [.. told.Votes.Where(v => Is(v.Voter)).Select(v => CoverageRow.On(v.Date, v.Source))]);
        yield return ("alliances", "", CoverageKind.Spell,
            [.. told.Alliances.Where(m => Is(m.Member)).Select(m => new CoverageRow(m.Span, m.Source))]);
        yield return ("memberships", "", CoverageKind.Spell,
            [.. told.Memberships.Where(m => Is(m.Member)).Select(m => new CoverageRow(m.Span, m.Source))]);
        yield return ("rivalries", "", CoverageKind.Spell,
            [.. told.Rivalries.Where(r => Is(r.A) || Is(r.B)).Select(r => new CoverageRow(r.Span, r.Source))]);
        foreach (var facts in told.Attributes.Where(f => Is(f.Id)).GroupBy(f => f.Indicator, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return ("attributes", facts.Key, CoverageKind.Measure, [.. facts.Select(f => CoverageRow.In(f.Year, f.Citation))]);
        }

        foreach (var facts in told.Substance.Where(f => Is(f.Source)).GroupBy(f => f.Indicator, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return ("substance", facts.Key, CoverageKind.Measure, [.. facts.Select(f => CoverageRow.In(f.Year, f.Citation))]);
        }

        bool Is(string id) => actor is null || id == actor;
    }
}
