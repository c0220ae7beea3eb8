using System.Globalization;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>What every answer says of itself: as of when, how, from which rows, by which program.</summary>
/// <param name="Options">How the network was made.</param>
/// <param name="Rows">The rows that the answer rests on.</param>
/// <param name="Dataset">Digest of what was read.</param>
/// <param name="Snapshot">Digest of the network; null where the answer rests on rows alone.</param>
internal sealed record ResultStamp(SnapshotOptions Options, RowCounts Rows, string Dataset, string? Snapshot)
{
    /// <summary>Which engine computed it, where it was another than ours.</summary>
    public EngineStamp? Engine { get; init; }

    /// <summary>Of an answer that was computed elsewhere.</summary>
    public static ResultStamp Of(EngineNetwork network, EngineStamp engine) => new(network.Options, network.Rows, network.Dataset, null) { Engine = engine };

    public IReadOnlyList<string> Caption
    {
        get
        {
            var known = Options.KnownAsOf is { } k ? $", as known on {JsonParts.Iso(k)}" : "";
            return
            [
                $"As of {JsonParts.Iso(Options.AsOf)}{known}; weights {Options.Weights.Id}; layers {string.Join(", ", Options.Layers)}; "
                    + $"actors {Options.Universe.Word()}; {(Options.Directed ? "directed" : $"sides joined by {Options.Combine.Word()}")}.",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Rests on {Count.Of(Rows.Total, "row")}: {Rows.High} high, {Rows.Medium} medium, {Rows.Low} low confidence. Data: digest {Dataset[..Math.Min(12, Dataset.Length)]}; pgraph {ProgramVersion.Text}."),
                .. Engine is null ? Array.Empty<string>() : [EngineText.Of(Engine)],
            ];
        }
    }

    /// <summary>Adds the stamp to an answer.</summary>
    public JsonObject AddTo(JsonObject answer)
    {
        answer["asOf"] = JsonParts.Iso(Options.AsOf);
        if (Options.KnownAsOf is { } known)
        {
            answer["knownAsOf"] = JsonParts.Iso(known);
        }

        answer["weights"] = Options.Weights.Id;
        answer["layers"] = JsonParts.Texts(Options.Layers.Select(l => l.ToString()));
        answer["options"] = new JsonObject
        {
            ["actors"] = Options.Universe.Word(),
            ["combine"] = Options.Combine.Word(),
            ["directed"] = Options.Directed,
            ["flatWeight"] = Options.FlatWeight,
            ["minConfidence"] = Options.MinConfidence.Word(),
        };
        answer["dataset"] = Dataset;
        if (Snapshot is not null)
        {
            answer["snapshot"] = Snapshot;
        }

        answer["rows"] = new JsonObject { ["high"] = Rows.High, ["medium"] = Rows.Medium, ["low"] = Rows.Low };
        answer["version"] = ProgramVersion.Text;
        return answer;
    }
}
