using System.Globalization;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Plots.Kinds;

namespace PartnershipGraph.Plots.Figures;

/// <summary>What a picture says of itself wherever it travels to.</summary>
public static class PlotCaption
{
    /// <summary>What was drawn of how many, and how sure it is; then as of when and how; then from what.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="options">How the network was made, which may differ from what was asked for (layers, weights).</param>
    /// <param name="rows">The rows that it rests on.</param>
    /// <param name="coverage">n of N drawn, how many unknown: a sentence.</param>
    /// <param name="intervals">How its intervals were made: a sentence; empty where nothing is estimated.</param>
    public static IReadOnlyList<string> Lines(PlotRequest request, SnapshotOptions options, RowCounts rows, string coverage, string intervals = "")
    {
        var known = options.KnownAsOf is { } day ? $", as known on {FigureCell.Of(day)}" : "";
        var least = options.MinConfidence == Confidence.Low ? "" : $"; confidence at least {Word(options.MinConfidence)}";
        return
        [
            $"{coverage} {intervals}".Trim(),
            $"As of {FigureCell.Of(options.AsOf)}{known}; weights {options.Weights.Id}; layers {string.Join(", ", options.Layers)}; actors {Word(options.Universe)}{least}.",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Source: {rows.Total} rows with a source each ({rows.High} high, {rows.Medium} medium, {rows.Low} low confidence); data digest {request.Source.Digest[..12]}; PartnershipGraph {request.Source.Version}."),
        ];
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
