using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>An answer of <c>crisis</c>, made where it is asked for.</summary>
/// <param name="Report">For a person.</param>
/// <param name="Json">For a program.</param>
internal readonly record struct Answer(Func<Report> Report, Func<JsonObject> Json);
