using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Domains;

/// <summary>Titles or alliances as ties to the poles: as in hedging, of one layer alone. No tie is 0.</summary>
internal static class TiePoleTies
{
    public static PoleLayer Of(PartnershipRecords records, SnapshotOptions options, Layer layer)
    {
        var snapshot = SnapshotBuilder.Build(records, options with { Layers = [layer] });
        var all = new Portfolios(snapshot);
        int[] poles = [.. options.Poles.Select(all.IndexOf)];
        IReadOnlyList<IReadOnlyList<double?>> ties =
        [
            .. all.Ids.Select((_, i) => poles.Select(p => p == i ? null : (double?)(all.Of(i)[p] / all.MaxWeight)).ToArray()),
        ];
        var toPoles = snapshot.Ties.Where(t => options.Poles.Any(t.Has)).ToList();
        IEnumerable<Citation> rows = layer.Kind == LayerKind.Alliance
            ? AlliedPair.RowsOf(toPoles.SelectMany(t => t.Alliances))
            : toPoles.SelectMany(t => t.Sides).Select(s => s.History).OfType<TitleHistory>().SelectMany(h => h.Events).Where(e => e.CountsForTie).Select(e => e.Source);
        return new PoleLayer(ties, ties, "no pole tie", [.. rows])
        {
            WhyEmpty = toPoles.Count == 0 ? "no pole has a tie" : null,
        };
    }
}
