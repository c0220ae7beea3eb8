using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Tests.Simulation;

/// <summary>Short ways to ask what would be.</summary>
internal static class What
{
    /// <summary>Reads <c>A-B=2</c> and <c>A-B=none</c>; ids without a hyphen.</summary>
    public static PairChange Change(string text)
    {
        var parts = text.Split('-', '=');
        return new PairChange(parts[0], parts[1], parts[2] == "none" ? null : new Rank(int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)));
    }

    public static SimulationResult If(this Rows rows, SnapshotOptions options, params IEnumerable<string> changes) =>
        SimulationAnalysis.Run(rows.Records, options, null, [.. changes.Select(Change)], CancellationToken.None);

    public static SimulationResult If(this Rows rows, params IEnumerable<string> changes) => rows.If(PQ(), changes);

    public static BandMove Moves(this Rows rows, string state, SnapshotOptions? options = null) =>
        BandSearch.Run(rows.Records, options ?? PQ(), null, state, CancellationToken.None);

    public static IEnumerable<string> Texts(this SimulationResult? result) => (result?.Set ?? []).Select(p => p.Change.ToString());

    public static SnapshotOptions PQ(string layers = "partnership") => Ask.On(layers: layers) with { Poles = ["P", "Q"] };

    /// <summary>Before and after of one value; the pole stands behind a blank.</summary>
    public static (double? Before, double? After)? Of(this SimulationResult result, string id, string index)
    {
        var parts = index.Split(' ');
        return result.Changes.SingleOrDefault(c => c.Id == id && c.Index == parts[0] && c.Pole == parts.ElementAtOrDefault(1)) is { } change
            ? (change.Before.Value, change.After.Value)
            : null;
    }
}
