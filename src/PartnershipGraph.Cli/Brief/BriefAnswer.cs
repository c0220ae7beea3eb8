using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>A brief, before it is known where it goes.</summary>
/// <param name="Report">What a person reads.</param>
/// <param name="Json">What a program reads.</param>
/// <param name="Pictures">The pictures of its folder: name of the file, and what writes it.</param>
/// <param name="Runs">The results to be kept where they were made from a Neo4j.</param>
internal sealed record BriefAnswer(
    Report Report, Func<JsonObject> Json, IReadOnlyList<(string Name, Action<TextWriter> Write)> Pictures, Func<IEnumerable<AnalysisRun>> Runs);
