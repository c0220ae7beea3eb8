using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Reasons;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Tests.Support;

/// <summary>Short ways to hold partnerships against alliances; the powers are P and Q unless others are named.</summary>
internal static class LayerQuestions
{
    public static OverlapOptions PAndQ { get; } = new() { Pole = "P", With = "Q" };

    public static OverlapResult Overlap(this PartnershipRecords records, OverlapOptions? options = null, SnapshotOptions? network = null) =>
        OverlapAnalysis.Run(records, network ?? Ask.On(), options ?? PAndQ, CancellationToken.None);

    public static OverlapResult Overlap(this Rows rows, OverlapOptions? options = null, SnapshotOptions? network = null) =>
        rows.Records.Overlap(options, network);

    public static OverlapState Of(this OverlapResult result, string id) => result.States.Single(s => s.Place.Id == id);

    /// <summary>The ids of a cell in one line, sorted.</summary>
    public static string Cell(this OverlapResult result, OverlapCell cell) =>
        string.Join(' ', result.In(cell).Select(s => s.Place.Id).Order(StringComparer.Ordinal));

    public static ReasonsResult Reasons(this PartnershipRecords records, ReasonsOptions? options = null, SnapshotOptions? network = null) =>
        ReasonsAnalysis.Run(records, network ?? Ask.On(), options ?? new ReasonsOptions { Poles = ["P", "Q"] });

    public static ReasonsResult Reasons(this Rows rows, ReasonsOptions? options = null, SnapshotOptions? network = null) =>
        rows.States("P", "Q").Records.Reasons(options, network);

    public static NonExclusivity Of(this ReasonsResult result, string sponsor) => result.Sponsors.Single(s => s.Sponsor == sponsor);

    /// <summary>Every spell in one line, as dates are written; the first day of a year is the year.</summary>
    public static string Lines(this IEnumerable<TieSpell> spells) =>
        string.Join("; ", spells.Select(s => $"{s.A}-{s.B} {s.Span.Begin}/{s.Span.End}")).Replace("-01-01", "", StringComparison.Ordinal);
}
