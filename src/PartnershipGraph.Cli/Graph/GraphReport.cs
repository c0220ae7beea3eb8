using System.Globalization;
using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Graph;

/// <summary>The answer of <c>pgraph graph</c> for a person.</summary>
internal static class GraphReport
{
    public static Report Of(MeasuredGraph found, int shown)
    {
        var network = found.Network;
        var reading = string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Of(network.Vertices.Count, "vertex", "vertices")} and {Count.Of(network.EdgeCount, "tie")}, {(network.IsDirected ? "directed" : "undirected")}, {(network.IsWeighted ? "weighted: larger is closer, paths take 1/weight" : "unweighted: paths count steps")}.");
        var vertexMeasures = found.Measures.All(m => m.Answer is VertexAnswer);
        return Report.Of($"Network of {found.File}", reading, [.. GraphTables.Of(found, shown)], Caption(found)) with
        {
            Main = vertexMeasures ? GraphTables.OfVertices(found, shown) : LongTable.Of(found),
        };
    }

    private static string[] Caption(MeasuredGraph found) =>
        [string.Create(CultureInfo.InvariantCulture, $"Seed {found.Seed}; pgraph {ProgramVersion.Text}.")];
}
