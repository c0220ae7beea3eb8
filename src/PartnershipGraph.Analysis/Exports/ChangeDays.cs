using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>The days on which a network may change: the first and the last of every row, as far as told. Between two of them nothing does.</summary>
internal static class ChangeDays
{
    /// <summary>The days on which the actors of a network may change, from the first day of the calendar.</summary>
    public static IReadOnlyList<DateOnly> OfActors(PartnershipRecords told, SnapshotOptions options)
    {
        var days = told.Actors.All.SelectMany(a => Ends(a.Existence));
        return Sorted(options.Universe == ActorUniverse.Blocs ? days.Concat(told.Memberships.SelectMany(m => Ends(m.Span))).Concat(OfTitles(told)) : days, options);
    }

    /// <summary>The days on which the ties of a layer may change.</summary>
    public static IReadOnlyList<DateOnly> OfTies(PartnershipRecords told, SnapshotOptions options, Layer layer) =>
        Sorted(OfActors(told, options).Concat(OfRows(told, layer)), options);

    /// <summary>The first year of which a row of the layers speaks; null where none names a day.</summary>
    public static int? FirstYear(PartnershipRecords told, IReadOnlyList<Layer> layers) =>
        layers.SelectMany(l => OfRows(told, l)).Min(d => (int?)d.Year);

    private static IEnumerable<DateOnly> OfRows(PartnershipRecords told, Layer layer) => layer.Kind switch
    {
        LayerKind.Alliance => told.Alliances.SelectMany(m => Ends(m.Span)),
        LayerKind.Rivalry => told.Rivalries.SelectMany(r => Ends(r.Span)),
        LayerKind.Substance => told.Substance.Where(f => f.Indicator == layer.Indicator).Select(f => new DateOnly(f.Year, 1, 1)),
        _ => OfTitles(told),
    };

    private static IEnumerable<DateOnly> OfTitles(PartnershipRecords told) => told.Partnerships.Select(e => e.Date.FirstDay);

    private static IEnumerable<DateOnly> Ends(DateSpan span) => new[] { span.From, span.To }.OfType<DateOnly>();

    private static IReadOnlyList<DateOnly> Sorted(IEnumerable<DateOnly> days, SnapshotOptions options) =>
        [.. days.Where(d => d <= options.AsOf).Append(DateOnly.MinValue).Distinct().Order()];
}
