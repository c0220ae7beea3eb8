using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Cli.Graph;

/// <summary>What <c>pgraph graph</c> found, before it is known in which format it is told.</summary>
/// <param name="File">The file that was read.</param>
/// <param name="Network">The network that it tells.</param>
/// <param name="Measures">The measures in the order they were asked for, with the time each took.</param>
/// <param name="Load">How long it took to read the file and to build the network.</param>
/// <param name="Seed">Where random choices started.</param>
internal sealed record MeasuredGraph(
    string File,
    TieNetwork Network,
    IReadOnlyList<(string Name, MeasureAnswer Answer, TimeSpan Elapsed)> Measures,
    TimeSpan Load,
    int Seed)
{
    /// <summary>Whether times are told.</summary>
    public bool WithTimings { get; init; }
}
