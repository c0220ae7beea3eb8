using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>
/// Three of our numbers for every actor of a network, for another program to compute again: strength (Σ w), betweenness (raw, lengths
/// 1/w, a pair without direction once) and PageRank (damping .85, by w).
/// </summary>
public static class ExpectedNumbers
{
    /// <summary>The measures' names.</summary>
    public static IReadOnlyList<string> Measures { get; } = ["strength", "betweenness", "pagerank"];

    /// <summary>A row for each measure and actor; an undefined value has none.</summary>
    /// <param name="snapshot">The network.</param>
    /// <param name="dataset">Digest of the data, told beside each number.</param>
    /// <param name="version">The version of the program, likewise.</param>
    /// <param name="cancellationToken">Heeded by the measures.</param>
    public static ExportTable Of(Snapshot snapshot, string dataset, string version, CancellationToken cancellationToken)
    {
        var options = snapshot.Options;
        string[] origin =
        [
            FormattableString.Invariant($"{options.AsOf:yyyy-MM-dd}"), options.Weights.Id, string.Join(';', options.Layers),
            snapshot.Digest, dataset, version,
        ];
        return new ExportTable(
            [
                new("measure", ExportType.Text, "Measure"),
                new("id", ExportType.Text, "Actor"),
                new("value", ExportType.Number, "Value"),
                new("as_of", ExportType.Date, "The day of the network"),
                new("weights", ExportType.Text, "Scheme from ranks to weights"),
                new("layers", ExportType.Text, "Layers"),
                new("snapshot", ExportType.Text, "Digest of the network"),
                new("dataset", ExportType.Text, "Digest of the data"),
                new("version", ExportType.Text, "Version of pgraph"),
            ],
            [.. Measures.SelectMany(m => Rows(RankAnalysis.Of(snapshot, m, cancellationToken), origin))]);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(MeasureResult result, string[] origin) =>
        result.Snapshot.Actors.Zip(result.Values)
            .Where(v => v.Second is not null)
            .Select(v => (IReadOnlyList<string>)[result.Measure, v.First.Id, TieCells.Number(v.Second!.Value), .. origin]);
}
